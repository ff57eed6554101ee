-- AlterTable
ALTER TABLE "Feed" ADD COLUMN     "pausedAt" TIMESTAMP(3),
ADD COLUMN     "readAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "StoryRedirect" ADD COLUMN     "before" TEXT;

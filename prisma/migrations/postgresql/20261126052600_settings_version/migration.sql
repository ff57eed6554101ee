-- AlterTable
ALTER TABLE "Reader" ADD COLUMN     "settingsVersion" INTEGER NOT NULL DEFAULT 0;

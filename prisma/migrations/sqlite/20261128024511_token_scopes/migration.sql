-- AlterTable
ALTER TABLE "Token" ADD COLUMN "scopes" TEXT NOT NULL DEFAULT 'library:read';

-- RenameTable
ALTER TABLE "TextPrint" RENAME TO "Fingerprint";

-- RenamePrimaryKey
ALTER TABLE "Fingerprint" RENAME CONSTRAINT "TextPrint_pkey" TO "Fingerprint_pkey";

-- RenameForeignKey
ALTER TABLE "Fingerprint" RENAME CONSTRAINT "TextPrint_articleId_fkey" TO "Fingerprint_articleId_fkey";

-- RenameIndex
ALTER INDEX "TextPrint_band_value_idx" RENAME TO "Fingerprint_band_value_idx";

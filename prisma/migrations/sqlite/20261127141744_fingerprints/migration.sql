-- RenameTable
ALTER TABLE "TextPrint" RENAME TO "Fingerprint";

-- RenameIndex
DROP INDEX "TextPrint_band_value_idx";
CREATE INDEX "Fingerprint_band_value_idx" ON "Fingerprint"("band", "value");

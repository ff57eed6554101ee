-- CreateTable
CREATE TABLE "Reader" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "tokenHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settings" TEXT,
    "settingsAt" DATETIME
);

-- CreateTable
CREATE TABLE "WriteReceipt" (
    "readerId" INTEGER NOT NULL,
    "writeId" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("readerId", "writeId"),
    CONSTRAINT "WriteReceipt_readerId_fkey" FOREIGN KEY ("readerId") REFERENCES "Reader" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Reader_tokenHash_key" ON "Reader"("tokenHash");

-- CreateIndex
CREATE INDEX "WriteReceipt_readerId_at_idx" ON "WriteReceipt"("readerId", "at");

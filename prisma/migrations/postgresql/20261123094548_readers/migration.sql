-- CreateTable
CREATE TABLE "Reader" (
    "id" SERIAL NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settings" TEXT,
    "settingsAt" TIMESTAMP(3),

    CONSTRAINT "Reader_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WriteReceipt" (
    "readerId" INTEGER NOT NULL,
    "writeId" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "WriteReceipt_pkey" PRIMARY KEY ("readerId","writeId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Reader_tokenHash_key" ON "Reader"("tokenHash");

-- CreateIndex
CREATE INDEX "WriteReceipt_readerId_at_idx" ON "WriteReceipt"("readerId", "at");

-- AddForeignKey
ALTER TABLE "WriteReceipt" ADD CONSTRAINT "WriteReceipt_readerId_fkey" FOREIGN KEY ("readerId") REFERENCES "Reader"("id") ON DELETE CASCADE ON UPDATE CASCADE;

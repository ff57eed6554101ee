-- CreateTable
CREATE TABLE "ImportDoubt" (
    "id" SERIAL NOT NULL,
    "articleId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "address" TEXT,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" TIMESTAMP(3),

    CONSTRAINT "ImportDoubt_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ImportDoubt_articleId_kind_idx" ON "ImportDoubt"("articleId", "kind");

-- AddForeignKey
ALTER TABLE "ImportDoubt" ADD CONSTRAINT "ImportDoubt_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

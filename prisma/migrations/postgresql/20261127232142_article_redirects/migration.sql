-- CreateTable
CREATE TABLE "ArticleRedirect" (
    "fromSlug" TEXT NOT NULL,
    "toSlug" TEXT NOT NULL,

    CONSTRAINT "ArticleRedirect_pkey" PRIMARY KEY ("fromSlug")
);

-- CreateIndex
CREATE INDEX "ArticleRedirect_toSlug_idx" ON "ArticleRedirect"("toSlug");

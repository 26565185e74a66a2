package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.ArticleId;

/** Tells the search index that no version of this article is in force any more. */
record Ended(ArticleId article) {}

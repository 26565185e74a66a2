package io.jinqiao.packs.internal;

import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.packs.files.Fault;

/** What a row means: an article, or none and why. */
sealed interface Meant {

    record Article(NewArticle content) implements Meant {}

    record Nothing(Fault fault) implements Meant {}
}

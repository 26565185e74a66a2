package io.jinqiao.knowledge.internal;

import io.jinqiao.catalog.Catalog;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Words;
import io.jinqiao.knowledge.Attachment;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.knowledge.NewArticle.Wording;
import io.jinqiao.knowledge.Upkeep;
import io.jinqiao.knowledge.Video;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What an article must be before it may be published. */
@Component
@Profile("!rehearsal")
class ArticleRules {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
    private static final Set<String> KINDS = Set.of("PRODUCT", "PROCESS", "COMPLIANCE", "FAQ", "SCRIPT", "ETIQUETTE");

    /** A message holds 4,000 characters, and an answer is one message. */
    private static final int ANSWER = 3900;

    private static final int TITLE = 120;
    private static final int QUESTION = 200;
    private static final int MOST = 50;

    private final Catalog catalog;
    private final AttachmentRepository attachments;
    private final KnowledgeSettings settings;

    ArticleRules(Catalog catalog, AttachmentRepository attachments, KnowledgeSettings settings) {
        this.catalog = catalog;
        this.attachments = attachments;
        this.settings = settings;
    }

    /** Refuses with the codes that {@link io.jinqiao.knowledge.Editions#check} promises. */
    void check(NewArticle article) {
        if (!CODE.matcher(article.code()).matches()) {
            throw Refused.invalid("knowledge.bad-code", "A code is made of small letters, digits, dots and dashes");
        }
        if (!KINDS.contains(article.kind())) {
            throw Refused.invalid("knowledge.unknown-kind", "No such kind of article");
        }
        catalog.get(article.business());
        if (!article.wordings().containsKey(Language.ZH)) {
            throw Refused.invalid("knowledge.chinese-missing", "An article needs its Chinese wording");
        }
        article.wordings().values().forEach(ArticleRules::check);
        atMost(article.fields());
        article.fields().forEach(FieldRules::check);
        check(article.upkeep());
        atMost(article.videos());
        article.videos().forEach(this::check);
        atMost(article.attachments());
        article.attachments().forEach(this::check);
    }

    private static void check(Wording wording) {
        if (wording.title().isBlank()) {
            throw Refused.invalid("knowledge.title-missing", "An article needs a title");
        }
        if (wording.answer().isBlank()) {
            throw Refused.invalid("knowledge.answer-missing", "An article needs an answer");
        }
        Words.required(wording.title(), TITLE);
        Words.required(wording.answer(), ANSWER);
        if (wording.questions().size() > MOST) {
            throw Refused.invalid("knowledge.too-many-questions", "At most %d questions".formatted(MOST));
        }
        wording.questions().forEach(question -> Words.required(question, QUESTION));
    }

    private static void check(Upkeep upkeep) {
        var from = upkeep.effectiveFrom();
        var to = upkeep.effectiveTo();
        if (from != null && to != null && !to.isAfter(from)) {
            throw Refused.invalid("knowledge.effective-order", "An article ends after it begins");
        }
    }

    private void check(Video video) {
        Words.required(video.title(), TITLE);
        if (!allowed(video.address())) {
            throw Refused.invalid("knowledge.video-not-allowed", "Videos are https and on an allowed host");
        }
    }

    private boolean allowed(String address) {
        try {
            var uri = new URI(address);
            var host = uri.getHost();
            return "https".equals(uri.getScheme())
                    && uri.getUserInfo() == null
                    && host != null
                    && settings.videoHosts().stream().anyMatch(known -> isBelow(host, known));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isBelow(String host, String known) {
        var lower = host.toLowerCase(Locale.ROOT);
        return lower.equals(known) || lower.endsWith("." + known);
    }

    private void check(Attachment attachment) {
        if (!attachments.find(attachment.id()).filter(attachment::equals).isPresent()) {
            throw Refused.invalid("knowledge.unknown-attachment", "No such file");
        }
    }

    private static void atMost(List<?> many) {
        if (many.size() > MOST) {
            throw Refused.invalid("knowledge.bad-field", "At most %d of these".formatted(MOST));
        }
    }
}

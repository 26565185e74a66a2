package io.jinqiao.knowledge.internal;

import static java.util.stream.Collectors.toMap;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import io.jinqiao.knowledge.ArticleView;
import io.jinqiao.knowledge.Attachment;
import io.jinqiao.knowledge.Editions;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.knowledge.NewArticle.Wording;
import io.jinqiao.knowledge.VersionView;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The second door of this module, for those who keep articles. */
@Component
@Profile("!rehearsal")
@EnableConfigurationProperties(KnowledgeSettings.class)
class EditionDesk implements Editions {

    private final ArticleRules rules;
    private final PublishArticles.Handler publish;
    private final WithdrawArticle.Handler withdraw;
    private final AddAttachment.Handler attach;
    private final VersionRepository versions;
    private final ArticleStore articles;

    EditionDesk(
            ArticleRules rules,
            PublishArticles.Handler publish,
            WithdrawArticle.Handler withdraw,
            AddAttachment.Handler attach,
            VersionRepository versions,
            ArticleStore articles) {
        this.rules = rules;
        this.publish = publish;
        this.withdraw = withdraw;
        this.attach = attach;
        this.versions = versions;
        this.articles = articles;
    }

    @Override
    public void check(NewArticle article) {
        rules.check(article);
    }

    @Override
    public VersionView publish(NewArticle article, Actor by) {
        rules.check(article);
        publish.handle(new PublishArticles(List.of(article), by));
        return versions(find(article.code()).orElseThrow()).getLast();
    }

    @Override
    public void withdraw(ArticleId id, String reason, Actor by) {
        withdraw.handle(new WithdrawArticle(id, reason, by));
    }

    @Override
    public Optional<ArticleId> find(String code) {
        return versions.find(code);
    }

    @Override
    public NewArticle content(ArticleId id, int version) {
        var views = Arrays.stream(Language.values())
                .flatMap(language -> articles.find(id, version, language).stream())
                .toList();
        if (views.isEmpty()) {
            throw unknown(id);
        }
        var any = views.getFirst();
        var wordings = views.stream()
                .collect(toMap(
                        ArticleView::language,
                        view -> new Wording(view.title(), view.answer(), view.questions()),
                        (first, _) -> first,
                        TreeMap::new));
        return new NewArticle(
                any.code(),
                any.kind(),
                any.business(),
                any.forCustomers(),
                wordings,
                any.fields(),
                any.upkeep(),
                any.attachments(),
                any.videos());
    }

    @Override
    public List<VersionView> versions(ArticleId id) {
        var all = versions.versions(id);
        if (all.isEmpty()) {
            throw unknown(id);
        }
        return all;
    }

    @Override
    public List<ArticleView> all() {
        return versions.all();
    }

    @Override
    public List<ArticleView> ending(Instant before) {
        return versions.ending(before);
    }

    @Override
    public Attachment attach(String name, byte[] content, Actor by) {
        return attach.handle(new AddAttachment(name, content, by));
    }

    private static Refused unknown(ArticleId id) {
        return Refused.notFound("knowledge.unknown-article", "No article " + id);
    }
}

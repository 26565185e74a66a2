package io.jinqiao.knowledge;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Versions in memory; it refuses the gaps that every test could trip over, and leaves units and files to the real one. */
public final class FakeEditions implements Editions {

    private final Map<String, Story> stories = new LinkedHashMap<>();
    private final Clock clock;

    public FakeEditions(Clock clock) {
        this.clock = clock;
    }

    private record Story(ArticleId id, List<NewArticle> contents, List<VersionView> lives) {

        boolean inForce() {
            return !lives.isEmpty() && lives.getLast().endedAt() == null;
        }

        void end(String ending, String reason, Instant at) {
            var last = lives.removeLast();
            lives.add(new VersionView(last.version(), last.publishedAt(), last.publishedBy(), at, ending, reason));
        }
    }

    @Override
    public void check(NewArticle article) {
        var wording = article.wordings().get(Language.ZH);
        if (wording == null) {
            throw Refused.invalid("knowledge.chinese-missing", "An article needs its Chinese wording");
        }
        if (wording.answer().isBlank()) {
            throw Refused.invalid("knowledge.answer-missing", "An article needs an answer");
        }
    }

    @Override
    public synchronized VersionView publish(NewArticle article, Actor by) {
        check(article);
        var story = stories.computeIfAbsent(
                article.code(), _ -> new Story(ArticleId.next(), new ArrayList<>(), new ArrayList<>()));
        if (story.inForce() && story.contents().getLast().equals(article)) {
            return story.lives().getLast();
        }
        var now = clock.instant();
        if (story.inForce()) {
            story.end("REPLACED", "", now);
        }
        story.contents().add(article);
        story.lives().add(new VersionView(story.contents().size(), now, by, null, null, ""));
        return story.lives().getLast();
    }

    @Override
    public synchronized void withdraw(ArticleId id, String reason, Actor by) {
        var story = story(id);
        if (!story.inForce()) {
            throw Refused.conflict("knowledge.not-in-force", "This article is not in force");
        }
        story.end("WITHDRAWN", reason, clock.instant());
    }

    @Override
    public synchronized Optional<ArticleId> find(String code) {
        return Optional.ofNullable(stories.get(code)).map(Story::id);
    }

    @Override
    public synchronized NewArticle content(ArticleId id, int version) {
        var contents = story(id).contents();
        if (version < 1 || version > contents.size()) {
            throw unknown(id);
        }
        return contents.get(version - 1);
    }

    @Override
    public synchronized List<VersionView> versions(ArticleId id) {
        return List.copyOf(story(id).lives());
    }

    @Override
    public synchronized List<ArticleView> all() {
        return stories.values().stream()
                .map(story -> view(story, story.contents().getLast()))
                .toList();
    }

    @Override
    public synchronized List<ArticleView> ending(Instant before) {
        return all().stream()
                .filter(article -> article.endedAt() == null && article.upkeep().effectiveTo() != null)
                .filter(article -> end(article).isBefore(before))
                .sorted(Comparator.comparing(FakeEditions::end))
                .toList();
    }

    @Override
    public Attachment attach(String name, byte[] content, Actor by) {
        return new Attachment(Ids.next(), name, "image/png", content.length);
    }

    private static Instant end(ArticleView article) {
        return Objects.requireNonNull(article.upkeep().effectiveTo());
    }

    private static ArticleView view(Story story, NewArticle content) {
        var wording = Objects.requireNonNull(content.wordings().get(Language.ZH));
        var life = story.lives().getLast();
        @Nullable Instant ended = life.endedAt();
        return new ArticleView(
                story.id(),
                content.code(),
                life.version(),
                Language.ZH,
                content.kind(),
                content.business(),
                content.forCustomers(),
                wording.title(),
                wording.answer(),
                wording.questions(),
                content.fields(),
                life.publishedAt(),
                content.upkeep(),
                content.attachments(),
                content.videos(),
                ended);
    }

    private Story story(ArticleId id) {
        return stories.values().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(id));
    }

    private static Refused unknown(ArticleId id) {
        return Refused.notFound("knowledge.unknown-article", "No article " + id);
    }
}

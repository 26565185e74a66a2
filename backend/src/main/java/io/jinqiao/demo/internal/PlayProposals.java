package io.jinqiao.demo.internal;

import io.jinqiao.demo.internal.DemoFiles.Proposed;
import io.jinqiao.editorial.Draft;
import io.jinqiao.editorial.Editorial;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.knowledge.Upkeep;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Fang proposes, Han reviews, Ji publishes, each as far as the play says. */
@Component
class PlayProposals {

    private final Editorial editorial;
    private final DemoPeople people;
    private final Clock clock;

    PlayProposals(Editorial editorial, DemoPeople people, Clock clock) {
        this.editorial = editorial;
        this.people = people;
        this.clock = clock;
    }

    void play(List<Proposed> proposals) {
        proposals.forEach(this::play);
    }

    private void play(Proposed proposed) {
        var draft = new Draft(article(proposed), proposed.reason(), List.of(), people.person("fang"));
        if (proposed.step().equals("DRAFT")) {
            editorial.draft(draft);
            return;
        }
        var id = editorial.propose(draft);
        switch (proposed.step()) {
            case "IN_REVIEW" -> {}
            case "REFUSED" ->
                editorial.review(id, false, Objects.requireNonNull(proposed.verdict()), people.person("han"));
            case "APPROVED" -> editorial.review(id, true, "", people.person("han"));
            case "SCHEDULED" -> {
                editorial.review(id, true, "", people.person("han"));
                editorial.publish(id, people.person("ji"));
            }
            default -> throw new IllegalStateException("No such step: " + proposed.step());
        }
    }

    private NewArticle article(Proposed proposed) {
        var article = proposed.article();
        var days = proposed.days();
        var from = days == null ? null : clock.instant().plus(Duration.ofDays(days));
        return new NewArticle(
                article.code(),
                article.kind(),
                article.business(),
                article.forCustomers(),
                article.wordings(),
                article.fields(),
                new Upkeep(people.person("fang"), from, null, null),
                List.of(),
                List.of());
    }
}

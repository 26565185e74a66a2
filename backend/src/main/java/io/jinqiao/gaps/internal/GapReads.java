package io.jinqiao.gaps.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.customer.Customers;
import io.jinqiao.gaps.internal.GapView.Detail;
import io.jinqiao.gaps.internal.GapView.Example;
import io.jinqiao.gaps.internal.QuestionRepository.Counts;
import io.jinqiao.gaps.internal.QuestionRepository.Kept;
import io.jinqiao.gaps.internal.QuestionRepository.Week;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.language.Meaning;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the desk reads of gaps. */
@Component
class GapReads {

    private static final int MOST = 200;
    private static final int EXAMPLES = 50;
    private static final int WEEKS = 8;
    private static final Set<String> STATES = Set.of("OPEN", "PROPOSED", "IGNORED", "COVERED");

    private final GapRepository gaps;
    private final QuestionRepository questions;
    private final Conversations conversations;
    private final Customers customers;
    private final Meaning meaning;
    private final Clock clock;

    GapReads(
            GapRepository gaps,
            QuestionRepository questions,
            Conversations conversations,
            Customers customers,
            Meaning meaning,
            Clock clock) {
        this.gaps = gaps;
        this.questions = questions;
        this.conversations = conversations;
        this.customers = customers;
        this.meaning = meaning;
        this.clock = clock;
    }

    /** By weight: how many customers asked, then how many lately, then which was asked last. */
    List<GapView> list(String state) {
        if (!STATES.contains(state)) {
            throw Refused.invalid("gaps.unknown-state", "States are OPEN, PROPOSED, IGNORED and COVERED");
        }
        return views(gaps.ofStates(List.of(state), MOST)).stream()
                .sorted(Comparator.comparingInt(GapView::customers)
                        .thenComparingInt(view -> view.weeks().getLast())
                        .thenComparing(GapView::lastAt)
                        .reversed())
                .toList();
    }

    @Transactional
    public Detail detail(UUID id, SignedIn me) {
        var gap = gaps.lock(id);
        var asked = questions.ofGap(id, EXAMPLES);
        var readable = readable(asked, me);
        var examples = asked.stream().map(kept -> example(kept, readable)).toList();
        var suggestion = Suggestion.of(asked, texts -> vectors(texts, gap.language()));
        return new Detail(views(List.of(gap)).getFirst(), examples, suggestion);
    }

    private Map<String, Vector> vectors(List<String> texts, Language language) {
        return meaning.ofAll(texts, language).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Vector.of(entry.getValue())));
    }

    private List<GapView> views(List<Gap> all) {
        var ids = all.stream().map(Gap::id).toList();
        var counts = questions.counts(ids).stream().collect(Collectors.toMap(Counts::gap, each -> each));
        var weeks = questions.byWeek(ids, clock.instant()).stream().collect(Collectors.groupingBy(Week::gap));
        return all.stream()
                .map(gap -> GapView.of(
                        gap,
                        counts.getOrDefault(gap.id(), new Counts(gap.id(), 0, 0, 0)),
                        line(weeks.getOrDefault(gap.id(), List.of()))))
                .toList();
    }

    private static List<Integer> line(List<Week> weeks) {
        var line = new Integer[WEEKS];
        Arrays.fill(line, 0);
        weeks.stream()
                .filter(week -> week.ago() >= 0 && week.ago() < WEEKS)
                .forEach(week -> line[WEEKS - 1 - week.ago()] = week.questions());
        return List.of(line);
    }

    /** Watchers and examiners may open any conversation, others only their own. */
    private Set<ConversationId> readable(List<Kept> asked, SignedIn me) {
        var ids = asked.stream()
                .map(kept -> kept.asked().conversation())
                .distinct()
                .toList();
        return customers
                .sight(me, Permission.WATCH_FLOOR, Permission.SEARCH_RECORDS)
                .only(conversations.all(ids), ConversationView::matter)
                .stream()
                .map(ConversationView::id)
                .collect(Collectors.toSet());
    }

    private static Example example(Kept kept, Set<ConversationId> readable) {
        var asked = kept.asked();
        return new Example(
                asked.conversation(),
                asked.number(),
                readable.contains(asked.conversation()),
                asked.words(),
                asked.reason().name(),
                asked.answer(),
                asked.answeredBy(),
                asked.at());
    }
}

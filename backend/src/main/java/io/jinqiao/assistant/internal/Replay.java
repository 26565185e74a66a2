package io.jinqiao.assistant.internal;

import io.jinqiao.assistant.internal.Situation.Progress;
import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.customer.Customers;
import io.jinqiao.customer.Sight;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.knowledge.ArticleView;
import io.jinqiao.knowledge.Hit;
import io.jinqiao.knowledge.Knowledge;
import io.jinqiao.language.Writing;
import io.jinqiao.web.SignedIn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Plays a decision again, three times: from the candidates and scores that were kept; searching once more the knowledge that
 * was in force at its moment; and searching what is in force now. What was said before and what was heard stay as they were,
 * except for today, which hears anew. The rules are always those in force now.
 */
@Component
class Replay {

    private static final int REMEMBERED = 30;

    private final TraceRepository traces;
    private final Conversations conversations;
    private final Knowledge knowledge;
    private final Thinking thinking;
    private final Customers customers;

    Replay(
            TraceRepository traces,
            Conversations conversations,
            Knowledge knowledge,
            Thinking thinking,
            Customers customers) {
        this.customers = customers;
        this.traces = traces;
        this.conversations = conversations;
        this.knowledge = knowledge;
        this.thinking = thinking;
    }

    /**
     * One trace beside its three replays.
     *
     * @param said what the customer was told, empty where nothing was said
     * @param then from what was kept
     * @param thatDay with that moment's knowledge searched again
     * @param differences codes: {@code decision}, {@code reason}, {@code article}, {@code version}, {@code signals},
     *     {@code policy}, {@code search}; empty when today would go as it went
     * @param faithful whether the rules of today, given what was known then, decide as was decided
     * @param found whether that day's knowledge, searched again, leads to the same answer
     */
    record Shown(
            Trace trace,
            String said,
            Outcome then,
            Outcome thatDay,
            Outcome today,
            boolean faithful,
            boolean found,
            List<String> differences) {}

    /** What was, or would be, done. {@code answer} is the article in that version; null for any other decision. */
    record Outcome(
            String decision,
            String reason,
            List<Heard.Trigger> signals,
            List<Trace.Candidate> candidates,
            @Nullable Answer answer,
            String policy,
            String search) {}

    /** An article in one version; {@code inForce} is the version in force now, null when it is not in force. */
    record Answer(
            ArticleId article,
            int version,
            String title,
            String words,
            @Nullable Integer inForce) {}

    /** Newest first, of conversations where a post of theirs holds. */
    List<Trace> list(Trace.Wanted wanted, SignedIn me) {
        var found = traces.list(wanted);
        var sight = sight(me);
        if (sight.isEverywhere()) {
            return found;
        }
        var seen = sight
                .only(
                        conversations.all(found.stream()
                                .map(Trace::conversation)
                                .distinct()
                                .toList()),
                        ConversationView::matter)
                .stream()
                .map(ConversationView::id)
                .collect(Collectors.toSet());
        return found.stream()
                .filter(trace -> seen.contains(trace.conversation()))
                .toList();
    }

    /** Refuses with {@code assistant.unknown-trace}, {@code customer.out-of-reach}. */
    Shown show(UUID id, SignedIn me) {
        return show(seen(traces.get(id), me));
    }

    /** Of a message of the customer, or of what was said to it; refuses likewise. */
    Shown show(ConversationId conversation, long number, SignedIn me) {
        return show(seen(traces.ofMessage(conversation, number), me));
    }

    private Sight sight(SignedIn me) {
        return customers.sight(me, Permission.TRAIN_ASSISTANT, Permission.SEARCH_RECORDS);
    }

    private Trace seen(Trace trace, SignedIn me) {
        var sight = sight(me);
        if (!sight.isEverywhere()) {
            sight.require(conversations.get(trace.conversation()).matter());
        }
        return trace;
    }

    private Shown show(Trace trace) {
        var story = story(trace);
        var then = then(trace, story);
        var thatDay = thatDay(trace, story);
        var today = today(trace, story);
        return new Shown(
                trace,
                said(trace),
                then,
                thatDay,
                today,
                isFaithful(trace, then),
                isFaithful(trace, thatDay) && isSameArticle(trace, thatDay),
                differences(trace, today));
    }

    private Outcome then(Trace trace, Story story) {
        var hits = trace.candidates().stream().map(Trace.Candidate::hit).toList();
        var heard = new Heard(trace.signals(), 0);
        var decision = decide(trace, story, heard, hits, pickedThen(trace, story));
        return outcome(decision, heard, hits, trace.policy(), trace.search(), language(trace));
    }

    private Outcome thatDay(Trace trace, Story story) {
        var heard = new Heard(trace.signals(), 0);
        var language = language(trace);
        var hits = thinking.searchAsOf(trace.question(), language, heard, trace.at());
        var decision = decide(trace, story, heard, hits, pickedThen(trace, story));
        return outcome(decision, heard, hits, Policy.VERSION, thinking.search(language), language);
    }

    private Outcome today(Trace trace, Story story) {
        var heard = story.fromCustomer(trace.number())
                .map(message -> thinking.hear(message, story.customerWordsBefore(trace.number())))
                .orElseGet(() -> thinking.hear(trace.question()));
        var hits = thinking.search(trace.question(), language(trace), heard);
        var decision = decide(trace, story, heard, hits, pickedToday(trace, story));
        return outcome(decision, heard, hits, Policy.VERSION, thinking.search(language(trace)), language(trace));
    }

    private Decision decide(Trace trace, Story story, Heard heard, List<Hit> hits, Optional<ArticleView> picked) {
        var progress = trace.number() == 0 ? Progress.NONE : story.before(trace.number());
        var chosen = picked.map(Replay::certain).orElse(null);
        return thinking.decide(new Situation(trace.question(), chosen, hits, progress, trace.businessBefore()), heard);
    }

    /** The article picked from choices, in the version it had. */
    private Optional<ArticleView> pickedThen(Trace trace, Story story) {
        return picked(trace, story)
                .flatMap(article -> find(article, Objects.requireNonNull(trace.version()), language(trace)));
    }

    /** The same article as it is now; nobody can pick it once it is withdrawn. */
    private Optional<ArticleView> pickedToday(Trace trace, Story story) {
        return picked(trace, story).flatMap(article -> knowledge.inForce(article, language(trace)));
    }

    private static Optional<ArticleId> picked(Trace trace, Story story) {
        return story.fromCustomer(trace.number())
                .map(MessageView::detail)
                .filter(detail -> detail.get("choice") != null)
                .flatMap(_ -> Optional.ofNullable(trace.article()));
    }

    private Outcome outcome(
            Decision decision, Heard heard, List<Hit> hits, String policy, String search, Language language) {
        var answer = decision.answer().flatMap(hit -> answer(hit, language)).orElse(null);
        return new Outcome(
                decision.code(),
                decision.reason(),
                heard.triggers(),
                hits.stream().map(Trace.Candidate::of).toList(),
                answer,
                policy,
                search);
    }

    private Optional<Answer> answer(Hit hit, Language language) {
        return find(hit.article(), hit.version(), language)
                .map(article -> new Answer(
                        article.id(), article.version(), article.title(), article.answer(), inForce(article.id())));
    }

    private @Nullable Integer inForce(ArticleId id) {
        return knowledge.inForce(id, Language.ZH).map(ArticleView::version).orElse(null);
    }

    private Optional<ArticleView> find(ArticleId id, int version, Language language) {
        try {
            return Optional.of(knowledge.get(id, version, language));
        } catch (Refused unknown) {
            // This version has no wording in the language; the Chinese one always exists.
            return language == Language.ZH ? Optional.empty() : find(id, version, Language.ZH);
        }
    }

    private static Hit certain(ArticleView article) {
        return new Hit(
                article.id(),
                article.version(),
                article.code(),
                article.language(),
                article.title(),
                article.answer(),
                article.business(),
                1,
                1,
                1);
    }

    /** The button was no question, and what a flow did is played again by its own examples. */
    private static boolean isFaithful(Trace trace, Outcome then) {
        return trace.number() == 0
                || trace.decision().equals("FLOW")
                || (then.decision().equals(trace.decision()) && then.reason().equals(trace.reason()));
    }

    private static boolean isSameArticle(Trace trace, Outcome outcome) {
        var answer = outcome.answer();
        return answer == null
                || (answer.article().equals(trace.article()) && Objects.equals(answer.version(), trace.version()));
    }

    private static List<String> differences(Trace trace, Outcome today) {
        var differences = new ArrayList<String>();
        var answer = today.answer();
        add(differences, "decision", trace.decision(), today.decision());
        add(differences, "reason", trace.reason(), today.reason());
        add(differences, "article", trace.article(), answer == null ? null : answer.article());
        if (answer != null && answer.article().equals(trace.article())) {
            add(differences, "version", trace.version(), answer.version());
        }
        add(differences, "signals", trace.signals(), today.signals());
        add(differences, "policy", trace.policy(), today.policy());
        add(differences, "search", trace.search(), today.search());
        return List.copyOf(differences);
    }

    private static void add(List<String> differences, String what, @Nullable Object then, @Nullable Object today) {
        if (!Objects.equals(then, today)) {
            differences.add(what);
        }
    }

    private String said(Trace trace) {
        return trace.said() == 0
                ? ""
                : conversations.since(trace.conversation(), trace.said() - 1, 1).stream()
                        .map(MessageView::text)
                        .findFirst()
                        .orElse("");
    }

    private Story story(Trace trace) {
        return new Story(
                conversations.since(trace.conversation(), Math.max(0, trace.number() - REMEMBERED), REMEMBERED));
    }

    private static Language language(Trace trace) {
        return Arrays.stream(Writing.values())
                .filter(writing -> writing.tag().equals(trace.writing()))
                .map(Writing::language)
                .findFirst()
                .orElse(Language.ZH);
    }
}

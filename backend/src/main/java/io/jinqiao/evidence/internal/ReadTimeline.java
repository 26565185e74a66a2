package io.jinqiao.evidence.internal;

import static java.util.stream.Collectors.toMap;

import io.jinqiao.conversation.MessageView;
import io.jinqiao.customer.Customers;
import io.jinqiao.evidence.events.RecordsViewed;
import io.jinqiao.evidence.internal.Story.Talk;
import io.jinqiao.evidence.internal.Timeline.Lane;
import io.jinqiao.evidence.internal.Timeline.TimelineActor;
import io.jinqiao.evidence.internal.Timeline.TimelineEntry;
import io.jinqiao.evidence.internal.UsedArticles.Reference;
import io.jinqiao.feedback.RatingView;
import io.jinqiao.journal.FactQuery;
import io.jinqiao.journal.Journal;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Subject;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a story on one line of time, through the door to a customer (ADR 0038); that somebody read it is itself kept. */
record ReadTimeline(Scope scope, SignedIn by, Language language) {

    /** Reading on is one reading: the page asks again whenever something happens. */
    private static final Duration SAME_READING = Duration.ofMinutes(10);

    @Service
    static class Handler {

        private final GatherStory stories;
        private final RecordReach reach;
        private final Customers customers;
        private final NameBook names;
        private final Words words;
        private final SpokenWords spoken;
        private final Journal journal;
        private final TellFact telling;
        private final JsonMapper json;
        private final Clock clock;

        Handler(
                GatherStory stories,
                RecordReach reach,
                Customers customers,
                NameBook names,
                Words words,
                SpokenWords spoken,
                Journal journal,
                TellFact telling,
                JsonMapper json,
                Clock clock) {
            this.stories = stories;
            this.reach = reach;
            this.customers = customers;
            this.names = names;
            this.words = words;
            this.spoken = spoken;
            this.journal = journal;
            this.telling = telling;
            this.json = json;
            this.clock = clock;
        }

        Timeline handle(ReadTimeline command) {
            var whole = stories.gather(command.scope());
            var customer = whole.customer().id();
            var story = reach.only(whole, command.scope(), command.by());
            customers.look(customer, command.by(), null);
            tell(command, customer);
            var known = names.names(command.language(), List.of(customer));
            return new Timeline(
                    story.customer(),
                    story.conversations().stream().map(Talk::conversation).toList(),
                    story.tickets().stream().map(Story.Matter::ticket).toList(),
                    entries(story, known));
        }

        private void tell(ReadTimeline command, CustomerId customer) {
            var subject = command.scope().subject(customer);
            var me = command.by().actor();
            var now = clock.instant();
            var lately = journal.find(FactQuery.newest(100)
                    .ofCustomers(List.of(customer))
                    .about(List.of(subject))
                    .ofKinds(List.of("evidence.viewed"))
                    .between(now.minus(SAME_READING), null));
            if (lately.stream().noneMatch(viewed -> viewed.by().equals(me))) {
                telling.tell(new RecordsViewed(customer, subject, me, now));
            }
        }

        private List<TimelineEntry> entries(Story story, Names known) {
            var messages = story.conversations().stream()
                    .flatMap(talk -> talk.messages().stream())
                    .collect(toMap(Handler::key, message -> message, (one, same) -> one));
            return story.facts().stream()
                    .flatMap(fact -> entries(fact, story, messages, known))
                    .toList();
        }

        /** A message that quotes an article stands in two lanes. */
        private Stream<TimelineEntry> entries(
                KeptFact fact, Story story, Map<String, MessageView> messages, Names known) {
            var message = fact.kind().equals(SpokenWords.POSTED)
                    ? messages.get(fact.subject().id() + "/" + spoken.number(fact))
                    : null;
            var entry = entry(
                    fact,
                    Lane.of(fact.kind()),
                    fact.kind(),
                    spoken.line(fact, message, known),
                    detail(fact, story),
                    known);
            var quoted = Optional.ofNullable(message)
                    .flatMap(said -> Reference.of(said, known.language()))
                    .map(reference -> quotation(fact, reference, story, known));
            return Stream.concat(Stream.of(entry), quoted.stream());
        }

        private TimelineEntry quotation(KeptFact fact, Reference reference, Story story, Names known) {
            var title = story.articles().stream()
                    .filter(article ->
                            article.id().equals(reference.article()) && article.version() == reference.version())
                    .map(article -> article.title())
                    .findFirst()
                    .orElse(reference.article().toString());
            var line = words.word("knowledge", "used", known.language())
                    .replace("{title}", title)
                    .replace("{version}", String.valueOf(reference.version()));
            return entry(
                    fact,
                    Lane.KNOWLEDGE,
                    "knowledge.used",
                    line,
                    "article:" + reference.article() + "@" + reference.version(),
                    known);
        }

        private static TimelineEntry entry(
                KeptFact fact, Lane lane, String kind, String line, @Nullable String detail, Names known) {
            var by = new TimelineActor(fact.by().kind(), known.of(fact.by()));
            return new TimelineEntry(fact.at(), lane, kind, fact.subject(), by, line, detail);
        }

        /** The reasons of a match, the words of a rating. */
        private @Nullable String detail(KeptFact fact, Story story) {
            return switch (Lane.of(fact.kind())) {
                case ROUTING -> reasons(json.readTree(fact.body()).path("reasons"));
                case RATING -> comment(fact.subject(), story.ratings());
                case CONVERSATION, TICKET, KNOWLEDGE, OTHER -> null;
            };
        }

        private static @Nullable String reasons(JsonNode reasons) {
            return reasons.isArray() && !reasons.isEmpty()
                    ? reasons.valueStream().map(JsonNode::asString).collect(Collectors.joining(" · "))
                    : null;
        }

        private static @Nullable String comment(Subject subject, List<RatingView> ratings) {
            return ratings.stream()
                    .filter(rating -> rating.subject().equals(subject)
                            && !rating.comment().isBlank())
                    .map(RatingView::comment)
                    .findFirst()
                    .orElse(null);
        }

        private static String key(MessageView message) {
            return message.conversation() + "/" + message.number();
        }
    }
}

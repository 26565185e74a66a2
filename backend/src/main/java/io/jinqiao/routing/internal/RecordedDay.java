package io.jinqiao.routing.internal;

import static java.util.stream.Collectors.toMap;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.Customers;
import io.jinqiao.journal.Journal;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.matching.Work;
import io.jinqiao.routing.matching.Worker;
import io.jinqiao.routing.trial.Offer;
import io.jinqiao.routing.trial.Shift;
import io.jinqiao.routing.trial.Trial;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * A day's traffic out of the record: who came, when whoever was ready was ready, how long each took. What people know, and what
 * customers are to the institution, is as it is today.
 */
@Component
class RecordedDay {

    /** So much is replayed while a person waits for it; the matcher decides some 200,000 a second. */
    static final int MOST = 10_000;

    private static final List<String> KINDS = List.of(
            "routing.queued",
            "routing.assigned",
            "routing.left-queue",
            "routing.transferred",
            "routing.taken-over",
            "routing.presence-changed",
            "conversation.closed");

    private final Journal journal;
    private final Staff staff;
    private final ResultRepository results;
    private final Conversations conversations;
    private final Customers customers;
    private final JsonMapper json;

    RecordedDay(
            Journal journal,
            Staff staff,
            ResultRepository results,
            Conversations conversations,
            Customers customers,
            JsonMapper json) {
        this.journal = journal;
        this.staff = staff;
        this.results = results;
        this.conversations = conversations;
        this.customers = customers;
        this.json = json;
    }

    /**
     * Refuses with {@code routing.day-not-recorded} when nobody waited, {@code .day-too-large} above 10,000 who did.
     *
     * @param from whoever was ready then is known from the day before
     */
    Trial read(Instant from, Instant until) {
        var facts = journal.between(KINDS, from.minus(Duration.ofDays(1)), until);
        var waits = new Waits(from, until);
        var presence = new Presences(from, until);
        facts.forEach(fact -> {
            waits.follow(fact, json);
            presence.follow(fact, json);
        });
        var came = waits.all();
        if (came.isEmpty()) {
            throw Refused.conflict("routing.day-not-recorded", "Nobody waited on that day");
        }
        if (came.size() > MOST) {
            throw Refused.conflict(
                    "routing.day-too-large", "%d waited; at most %d are replayed".formatted(came.size(), MOST));
        }
        return new Trial(offers(came), shifts(presence));
    }

    private List<Offer> offers(List<Waits.One> came) {
        var views = byId(
                conversations.all(came.stream()
                        .map(one -> new ConversationId(one.conversation()))
                        .distinct()
                        .toList()),
                ConversationView::id);
        var values = byId(
                customers.all(came.stream()
                        .map(Waits.One::customer)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()),
                CustomerView::id);
        var patience = new Patience(came);
        var handling = Waits.meanHandling(came);
        return came.stream()
                .map(one -> new Offer(
                        work(one, views, values),
                        Optional.ofNullable(one.handling()).orElse(handling),
                        patience.of(one)))
                .toList();
    }

    private static Work work(
            Waits.One one, Map<ConversationId, ConversationView> views, Map<CustomerId, CustomerView> values) {
        var view = views.get(new ConversationId(one.conversation()));
        var customer = one.customer() == null ? null : values.get(one.customer());
        return new Work(
                one.id(),
                one.skill(),
                one.team(),
                view == null ? Language.ZH : view.language(),
                one.priority(),
                customer == null ? 0 : Waiting.standing(customer.value()),
                one.since(),
                null,
                one.named(),
                null,
                view == null ? "" : view.channel());
    }

    private List<Shift> shifts(Presences presence) {
        var people = staff.all().stream()
                .filter(person -> person.capacity() > 0)
                .collect(toMap(StaffView::id, Function.identity()));
        var known = results.all();
        return presence.ready().stream()
                .filter(span -> people.containsKey(span.who()))
                .map(span -> new Shift(
                        worker(Objects.requireNonNull(people.get(span.who())), known), span.from(), span.until()))
                .toList();
    }

    private static Worker worker(StaffView person, Map<StaffId, Map<String, Worker.Result>> known) {
        var skills = new HashMap<String, Integer>();
        person.skills().forEach(skill -> skills.put(skill.code(), skill.level()));
        return new Worker(
                person.id(),
                person.team(),
                skills,
                known.getOrDefault(person.id(), Map.of()),
                person.capacity(),
                0,
                Instant.EPOCH);
    }

    private static <K, V> Map<K, V> byId(List<V> views, Function<V, K> id) {
        return views.stream().collect(toMap(id, Function.identity(), (first, _) -> first));
    }

    /** A person's id as facts say it. */
    static StaffId person(KeptFact fact, String field, JsonMapper json) {
        return new StaffId(
                UUID.fromString(json.readTree(fact.body()).path(field).asString()));
    }
}

package io.jinqiao.channel.internal;

import io.jinqiao.cluster.Signals;
import io.jinqiao.journal.FactWatcher;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets screens know that something happened: only what kind and about what, so that they ask for what they may see.
 *
 * <p>The same news is told once a beat, and a flood of one kind as one.
 */
@Component
class TellEvents implements FactWatcher, Signals.Subscriber {

    /** Messages reach screens by themselves, with their words. */
    private static final String MESSAGE = "conversation.message-posted";

    /** What staff do among themselves. */
    private static final Set<String> FOR_STAFF = Set.of(
            "conversation.note-added",
            "conversation.whispered",
            "routing.taken-over",
            "conversation.understood",
            "conversation.tagged",
            "assistant.decided",
            "assistant.blocked-answer",
            "evidence.viewed",
            "evidence.exported",
            "ticket.noted",
            "ticket.classified",
            "ticket.linked",
            "ticket.unlinked",
            "ticket.split",
            "ticket.task-added",
            "ticket.task-done",
            "ticket.attached",
            "ticket.identified",
            "ticket.follow-up-set",
            "ticket.follow-up-done",
            "ticket.archived",
            "ticket.contact-read",
            "ticket.term-warned",
            "ticket.extension-asked",
            "ticket.extension-decided",
            "notice.acknowledged",
            "complaint.term-warned",
            "complaint.approval-asked",
            "complaint.approval-decided",
            "complaint.letter-drafted",
            "complaint.measure-set",
            "complaint.measure-done",
            "complaint.measure-checked",
            "complaint.case-shelved");

    private static final int FLOOD = 40;
    private static final String TOPIC = "channel.news";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Connections connections;
    private final HangUp hangUp;
    private final Signals signals;
    private Set<News> own = new LinkedHashSet<>();
    private Set<News> ofOthers = new LinkedHashSet<>();

    TellEvents(Connections connections, HangUp hangUp, Signals signals) {
        this.connections = connections;
        this.hangUp = hangUp;
        this.signals = signals;
        signals.subscribe(TOPIC, this);
    }

    private record News(
            String kind, Subject subject, @Nullable CustomerId customer) {

        String frame() {
            return Frames.event(kind, subject);
        }
    }

    @Override
    public synchronized void kept(List<KeptFact> facts) {
        for (var fact : facts) {
            if (!fact.kind().equals(MESSAGE)) {
                own.add(new News(fact.kind(), fact.subject(), fact.customer()));
            }
        }
    }

    @Override
    public void heard(byte[] payload) {
        var news = List.of(JSON.readValue(payload, News[].class));
        synchronized (this) {
            ofOthers.addAll(news);
        }
        news.forEach(it -> hangUp.hear(it.kind, it.subject));
    }

    /** Desks come back and ask for everything, and customers are welcomed anew ({@link CatchUp}). */
    @Override
    public void missed() {}

    /** Called four times a second. */
    void tell() {
        var news = take();
        if (news.isEmpty()) {
            return;
        }
        var frames = thinned(news).stream().map(News::frame).toList();
        connections.desks().forEach(desk -> desk.forEach(it -> send(it, frames)));
        news.stream()
                .filter(it -> it.customer != null && !forStaff(it.kind))
                .collect(Collectors.groupingBy(it -> it.customer))
                .forEach((customer, own) -> connections
                        .of(customer)
                        .forEach(it -> send(it, own.stream().map(News::frame).toList())));
    }

    /** What departments ask each other is not told to customers at all. */
    private static boolean forStaff(String kind) {
        return FOR_STAFF.contains(kind) || kind.startsWith("collaboration.");
    }

    /** What happened here, which the other nodes are told too, and what they told. */
    private synchronized List<News> take() {
        if (!own.isEmpty() && !signals.alone()) {
            signals.publish(TOPIC, JSON.writeValueAsBytes(own));
        }
        var news = new ArrayList<>(own);
        news.addAll(ofOthers);
        own = new LinkedHashSet<>();
        ofOthers = new LinkedHashSet<>();
        return news;
    }

    /** In a flood, the newest of each kind stands for all. */
    private static List<News> thinned(List<News> news) {
        if (news.size() <= FLOOD) {
            return news;
        }
        Map<String, News> newest = new LinkedHashMap<>();
        news.forEach(it -> newest.put(it.kind, it));
        return List.copyOf(newest.values());
    }

    private static void send(Connection connection, List<String> frames) {
        frames.forEach(connection.wire()::frame);
        connection.wire().flush();
    }
}

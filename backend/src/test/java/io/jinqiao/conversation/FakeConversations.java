package io.jinqiao.conversation;

import io.jinqiao.conversation.ConversationView.State;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Conversations in memory; refuses what the real ones refuse, publishes nothing. */
public class FakeConversations implements Conversations {

    private final Clock clock;
    private final Map<ConversationId, ConversationView> conversations = new LinkedHashMap<>();
    private final Map<ConversationId, List<MessageView>> messages = new LinkedHashMap<>();
    private final Map<ConversationId, List<NoteView>> notes = new LinkedHashMap<>();

    private final Map<ConversationId, LinkedHashSet<StaffId>> guests = new HashMap<>();

    public FakeConversations(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized ConversationView open(CustomerId customer, String channel, Language language) {
        return open().filter(
                        it -> it.customer().equals(customer) && it.channel().equals(channel))
                .findFirst()
                .orElseGet(() -> add(customer, channel, language));
    }

    private ConversationView add(CustomerId customer, String channel, Language language) {
        var now = clock.instant();
        var view = new ConversationView(
                ConversationId.next(),
                customer,
                channel,
                language,
                State.ASSISTANT,
                null,
                "",
                null,
                0,
                List.of(),
                null,
                now,
                null,
                null,
                null,
                null,
                0,
                0);
        conversations.put(view.id(), view);
        messages.put(view.id(), new ArrayList<>());
        notes.put(view.id(), new ArrayList<>());
        return view;
    }

    @Override
    public synchronized ConversationView adopt(ConversationId id, CustomerId customer) {
        change(
                id,
                it -> new ConversationView(
                        it.id(),
                        customer,
                        it.channel(),
                        it.language(),
                        it.state(),
                        it.owner(),
                        it.subject(),
                        it.business(),
                        it.emotion(),
                        it.tags(),
                        it.form(),
                        it.openedAt(),
                        it.waitingSince(),
                        it.assignedAt(),
                        it.closedAt(),
                        it.closing(),
                        it.lastNumber(),
                        it.answeredUpTo()));
        return get(id);
    }

    @Override
    public synchronized Optional<ConversationView> current(CustomerId customer) {
        return open().filter(it -> it.customer().equals(customer)).reduce((_, last) -> last);
    }

    @Override
    public synchronized ConversationView get(ConversationId id) {
        return Optional.ofNullable(conversations.get(id))
                .orElseThrow(() -> Refused.notFound("conversation.unknown", "No conversation " + id));
    }

    @Override
    public synchronized List<ConversationView> all(List<ConversationId> ids) {
        return conversations.values().stream()
                .filter(it -> ids.contains(it.id()))
                .toList();
    }

    @Override
    public synchronized List<ConversationView> ofCustomer(CustomerId customer, int limit) {
        return conversations.values().stream()
                .filter(it -> it.customer().equals(customer))
                .sorted(Comparator.comparing(ConversationView::openedAt).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<ConversationView> ofOwner(StaffId owner) {
        return conversations.values().stream()
                .filter(it -> it.state() == State.ASSIGNED && owner.equals(it.owner()))
                .toList();
    }

    @Override
    public synchronized CompletableFuture<Receipt> post(NewMessage message) {
        try {
            return CompletableFuture.completedFuture(store(message));
        } catch (Refused e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private Receipt store(NewMessage message) {
        var view = get(message.conversation());
        var stored = messages.get(view.id());
        var first = stored.stream()
                .filter(it -> it.from().equals(message.from()) && it.clientId().equals(message.clientId()))
                .findFirst();
        if (first.isPresent()) {
            return receipt(first.get());
        }
        check(message, view);
        var number = view.lastNumber() + 1;
        var kept = new MessageView(
                view.id(),
                number,
                message.clientId(),
                message.from(),
                message.kind(),
                message.text(),
                message.detail(),
                clock.instant());
        stored.add(kept);
        change(view.id(), it -> with(it, it.state(), it.owner(), number));
        return receipt(kept);
    }

    private static Receipt receipt(MessageView message) {
        return new Receipt(message.clientId(), message.number(), message.at());
    }

    private static void check(NewMessage message, ConversationView view) {
        var isEvent = message.kind() == MessageView.Kind.EVENT;
        var mine = switch (message.from().kind()) {
            case CUSTOMER -> message.from().is(view.customer());
            case STAFF -> isEvent || view.owner() != null && message.from().is(view.owner());
            case MACHINE, SYSTEM -> true;
        };
        if (!mine) {
            throw Refused.forbidden("conversation.not-yours", "Somebody else is in this conversation");
        }
        if (view.state() == State.CLOSED && !isEvent) {
            throw Refused.conflict("conversation.closed", "The conversation is closed");
        }
    }

    @Override
    public synchronized List<MessageView> since(ConversationId id, long after, int limit) {
        return messages.getOrDefault(id, List.of()).stream()
                .filter(it -> it.number() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<MessageView> latest(ConversationId id, int limit) {
        var all = messages.getOrDefault(id, List.of());
        return List.copyOf(all.subList(Math.max(0, all.size() - limit), all.size()));
    }

    @Override
    public synchronized void await(ConversationId id, Actor by) {
        change(requireOpen(id), it -> with(it, State.WAITING, null, it.lastNumber()));
    }

    @Override
    public synchronized void assign(ConversationId id, StaffId owner) {
        change(requireOpen(id), it -> with(it, State.ASSIGNED, owner, it.lastNumber()));
    }

    @Override
    public synchronized boolean welcome(ConversationId id, StaffId guest) {
        var view = get(requireOpen(id));
        if (view.owner() == null) {
            throw Refused.conflict("conversation.not-served", "Nobody serves it whom one could join");
        }
        if (view.owner().equals(guest)) {
            throw Refused.conflict("conversation.own", "It is theirs already");
        }
        return guests.computeIfAbsent(id, _ -> new LinkedHashSet<>()).add(guest);
    }

    @Override
    public synchronized boolean part(ConversationId id, StaffId guest) {
        return guests.getOrDefault(id, new LinkedHashSet<>()).remove(guest);
    }

    @Override
    public synchronized List<StaffId> guests(ConversationId id) {
        return List.copyOf(guests.getOrDefault(id, new LinkedHashSet<>()));
    }

    @Override
    public synchronized void close(ConversationId id, Actor by, Closing closing) {
        change(requireOpen(id), it -> closed(it, closing, clock.instant()));
    }

    @Override
    public synchronized void speak(ConversationId id, Language language, Actor by) {
        change(
                id,
                it -> new ConversationView(
                        it.id(),
                        it.customer(),
                        it.channel(),
                        language,
                        it.state(),
                        it.owner(),
                        it.subject(),
                        it.business(),
                        it.emotion(),
                        it.tags(),
                        it.form(),
                        it.openedAt(),
                        it.waitingSince(),
                        it.assignedAt(),
                        it.closedAt(),
                        it.closing(),
                        it.lastNumber(),
                        it.answeredUpTo()));
    }

    @Override
    public synchronized void tag(ConversationId id, List<String> tags, Actor by) {
        change(
                id,
                it -> new ConversationView(
                        it.id(),
                        it.customer(),
                        it.channel(),
                        it.language(),
                        it.state(),
                        it.owner(),
                        it.subject(),
                        it.business(),
                        it.emotion(),
                        tags,
                        it.form(),
                        it.openedAt(),
                        it.waitingSince(),
                        it.assignedAt(),
                        it.closedAt(),
                        it.closing(),
                        it.lastNumber(),
                        it.answeredUpTo()));
    }

    private static @Nullable String business(ConversationView it, Understanding is) {
        var business = is.business() == null ? it.business() : is.business();
        return business == null || business.isEmpty() ? null : business;
    }

    @Override
    public synchronized void understand(ConversationId id, Understanding is) {
        change(
                id,
                it -> new ConversationView(
                        it.id(),
                        it.customer(),
                        it.channel(),
                        it.language(),
                        it.state(),
                        it.owner(),
                        is.subject() == null ? it.subject() : is.subject(),
                        business(it, is),
                        is.emotion() == null ? it.emotion() : is.emotion(),
                        it.tags(),
                        it.form(),
                        it.openedAt(),
                        it.waitingSince(),
                        it.assignedAt(),
                        it.closedAt(),
                        it.closing(),
                        it.lastNumber(),
                        it.answeredUpTo()));
    }

    @Override
    public synchronized void fillForm(ConversationId id, PrefilledForm form) {
        change(
                id,
                it -> new ConversationView(
                        it.id(),
                        it.customer(),
                        it.channel(),
                        it.language(),
                        it.state(),
                        it.owner(),
                        it.subject(),
                        it.business(),
                        it.emotion(),
                        it.tags(),
                        form,
                        it.openedAt(),
                        it.waitingSince(),
                        it.assignedAt(),
                        it.closedAt(),
                        it.closing(),
                        it.lastNumber(),
                        it.answeredUpTo()));
    }

    @Override
    public synchronized void note(ConversationId id, StaffId by, String text) {
        notes.get(get(id).id()).add(new NoteView(by, text, clock.instant()));
    }

    @Override
    public synchronized List<NoteView> notes(ConversationId id) {
        return List.copyOf(notes.getOrDefault(id, List.of()));
    }

    @Override
    public synchronized List<ConversationId> unanswered(int limit) {
        return conversations.values().stream()
                .filter(it -> it.state() == State.ASSISTANT)
                .filter(it -> messages.get(it.id()).stream()
                        .anyMatch(
                                m -> m.number() > it.answeredUpTo() && m.from().kind() == Actor.Kind.CUSTOMER))
                .map(ConversationView::id)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void answered(ConversationId id, long upTo) {
        change(
                id,
                it -> new ConversationView(
                        it.id(),
                        it.customer(),
                        it.channel(),
                        it.language(),
                        it.state(),
                        it.owner(),
                        it.subject(),
                        it.business(),
                        it.emotion(),
                        it.tags(),
                        it.form(),
                        it.openedAt(),
                        it.waitingSince(),
                        it.assignedAt(),
                        it.closedAt(),
                        it.closing(),
                        it.lastNumber(),
                        Math.max(it.answeredUpTo(), upTo)));
    }

    private Stream<ConversationView> open() {
        return conversations.values().stream().filter(it -> it.state() != State.CLOSED);
    }

    private ConversationId requireOpen(ConversationId id) {
        if (get(id).state() == State.CLOSED) {
            throw Refused.conflict("conversation.closed", "The conversation is closed");
        }
        return id;
    }

    private void change(ConversationId id, UnaryOperator<ConversationView> change) {
        conversations.put(id, change.apply(get(id)));
    }

    private ConversationView with(ConversationView it, State state, @Nullable StaffId owner, long lastNumber) {
        var now = clock.instant();
        return new ConversationView(
                it.id(),
                it.customer(),
                it.channel(),
                it.language(),
                state,
                owner,
                it.subject(),
                it.business(),
                it.emotion(),
                it.tags(),
                it.form(),
                it.openedAt(),
                state == State.WAITING && it.state() != State.WAITING ? now : it.waitingSince(),
                state == State.ASSIGNED && it.state() != State.ASSIGNED ? now : it.assignedAt(),
                it.closedAt(),
                it.closing(),
                lastNumber,
                it.answeredUpTo());
    }

    private static ConversationView closed(ConversationView it, Closing closing, Instant at) {
        return new ConversationView(
                it.id(),
                it.customer(),
                it.channel(),
                it.language(),
                State.CLOSED,
                it.owner(),
                it.subject(),
                it.business(),
                it.emotion(),
                it.tags(),
                it.form(),
                it.openedAt(),
                it.waitingSince(),
                it.assignedAt(),
                at,
                closing,
                it.lastNumber(),
                it.answeredUpTo());
    }
}

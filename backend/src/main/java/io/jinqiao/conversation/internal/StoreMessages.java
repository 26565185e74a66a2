package io.jinqiao.conversation.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.NewMessage;
import io.jinqiao.conversation.Receipt;
import io.jinqiao.conversation.events.MessagesStored.Stored;
import io.jinqiao.conversation.internal.GuestRepository.Guest;
import io.jinqiao.conversation.internal.MessageRepository.Locked;
import io.jinqiao.conversation.internal.MessageRepository.MessageKey;
import io.jinqiao.conversation.internal.MessageRepository.Numbered;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Facts;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Stores the messages of many conversations in one transaction; each is judged on its own. */
record StoreMessages(List<NewMessage> messages) {

    /** What became of one message. */
    sealed interface Outcome {}

    /** Stored now, or long ago when {@code stored} is null. */
    record Kept(Receipt receipt, @Nullable Stored stored) implements Outcome {}

    record Declined(Refused why) implements Outcome {}

    /** Somebody is changing the conversation at this moment: try again. */
    record Busy() implements Outcome {}

    @UseCase
    static class Handler {

        private final MessageRepository messages;
        private final GuestRepository guests;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(MessageRepository messages, GuestRepository guests, ApplicationEventPublisher events, Clock clock) {
            this.messages = messages;
            this.guests = guests;
            this.events = events;
            this.clock = clock;
        }

        /** One outcome a message, in the order given. */
        List<Outcome> handle(StoreMessages command) {
            var ids = command.messages.stream().map(NewMessage::conversation).collect(Collectors.toSet());
            var locked = messages.lock(ids);
            var batch = new Batch(
                    locked,
                    locked.size() == ids.size() ? Set.of() : messages.existing(missing(ids, locked)),
                    messages.known(command.messages),
                    guests(command.messages, locked),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            var outcomes = command.messages.stream().map(batch::judge).toList();
            if (!batch.numbered.isEmpty()) {
                messages.addAll(batch.numbered, batch.now.atOffset(UTC));
                events.publishEvent(new Facts(Posted.facts(outcomes)));
            }
            return outcomes;
        }

        /** Asked only when somebody of the staff writes who is not the owner, which is seldom. */
        private Set<Guest> guests(List<NewMessage> wanted, Map<ConversationId, Locked> locked) {
            var beside = wanted.stream()
                    .filter(message -> message.from().kind() == Actor.Kind.STAFF)
                    .map(message -> locked.get(message.conversation()))
                    .filter(Objects::nonNull)
                    .filter(it -> wanted.stream().anyMatch(message -> isBesideOwner(message, it)))
                    .map(Locked::id)
                    .collect(Collectors.toSet());
            return beside.isEmpty() ? Set.of() : guests.of(beside);
        }

        private static boolean isBesideOwner(NewMessage message, Locked it) {
            return message.conversation().equals(it.id())
                    && message.from().kind() == Actor.Kind.STAFF
                    && !Batch.isEvent(message)
                    && !Batch.isOwner(message, it);
        }

        private static Set<ConversationId> missing(Set<ConversationId> ids, Map<ConversationId, Locked> locked) {
            var missing = new HashSet<>(ids);
            missing.removeAll(locked.keySet());
            return missing;
        }
    }

    /** Judges one message after the other and counts. */
    private static final class Batch {

        private final Map<ConversationId, Locked> locked;
        private final Set<ConversationId> busy;
        private final Map<MessageKey, Receipt> known;
        private final Set<Guest> guests;
        private final Instant now;
        private final Map<ConversationId, Long> last = new HashMap<>();
        private final List<Numbered> numbered = new ArrayList<>();

        Batch(
                Map<ConversationId, Locked> locked,
                Set<ConversationId> busy,
                Map<MessageKey, Receipt> known,
                Set<Guest> guests,
                Instant now) {
            this.locked = locked;
            this.busy = busy;
            this.known = known;
            this.guests = guests;
            this.now = now;
        }

        Outcome judge(NewMessage message) {
            var first = known.get(MessageKey.of(message));
            if (first != null) {
                return new Kept(first, null);
            }
            var conversation = locked.get(message.conversation());
            if (conversation == null) {
                return busy.contains(message.conversation())
                        ? new Busy()
                        : new Declined(ConversationRepository.unknown(message.conversation()));
            }
            var objection = objection(message, conversation);
            return objection == null ? keep(message, conversation) : new Declined(objection);
        }

        private Kept keep(NewMessage message, Locked conversation) {
            var number = last.merge(conversation.id(), conversation.lastNumber() + 1, (before, one) -> before + 1);
            numbered.add(new Numbered(message, number));
            var receipt = new Receipt(message.clientId(), number, now);
            known.put(MessageKey.of(message), receipt);
            return new Kept(receipt, Posted.stored(message, conversation, receipt));
        }

        private @Nullable Refused objection(NewMessage message, Locked conversation) {
            var mayWrite = switch (message.from().kind()) {
                case CUSTOMER -> message.from().is(conversation.customer());
                case STAFF -> isEvent(message) || isOwner(message, conversation) || isGuest(message);
                case MACHINE, SYSTEM -> true;
            };
            if (!mayWrite) {
                return Refused.forbidden("conversation.not-yours", "Somebody else is in this conversation");
            }
            return conversation.state().equals("CLOSED") && !isEvent(message)
                    ? Conversation.closed(conversation.id())
                    : null;
        }

        /** Events are told by the house, also into a conversation that is over ("your ticket is resolved"). */
        private static boolean isEvent(NewMessage message) {
            return message.kind() == MessageView.Kind.EVENT;
        }

        private boolean isGuest(NewMessage message) {
            var id = message.from().id();
            return id != null && guests.contains(new Guest(message.conversation(), new StaffId(id)));
        }

        private static boolean isOwner(NewMessage message, Locked conversation) {
            return conversation.owner() != null && message.from().is(conversation.owner());
        }
    }
}

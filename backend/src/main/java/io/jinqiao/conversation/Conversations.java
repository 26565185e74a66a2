package io.jinqiao.conversation;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Conversations and their messages. Every change takes part in the caller's transaction, but for {@link #post}, which
 * joins the next group commit.
 */
public interface Conversations {

    /** The customer's open conversation on this channel, or a new one with the assistant. */
    ConversationView open(CustomerId customer, String channel, Language language);

    /**
     * The visitor in it turned out to be this customer, whose it is from now on. Where the customer has another one open on the
     * channel, the one that is further on goes on and the other is closed; answers the one that goes on.
     */
    ConversationView adopt(ConversationId id, CustomerId customer);

    Optional<ConversationView> current(CustomerId customer);

    /** Refuses with {@code conversation.unknown}. */
    ConversationView get(ConversationId id);

    List<ConversationView> all(List<ConversationId> ids);

    /** A customer's conversations, newest first. */
    List<ConversationView> ofCustomer(CustomerId customer, int limit);

    /** Open conversations that this member of staff owns, oldest first. */
    List<ConversationView> ofOwner(StaffId owner);

    /**
     * Stores a message and completes after commit with its number, or fails with a {@link io.jinqiao.kernel.Refused}:
     * {@code conversation.unknown}, {@code .not-yours}, {@code .closed}, {@code .text-too-long} (over 4,000 characters),
     * {@code .text-empty}, {@code .text-malformed} (NUL or a lone surrogate), {@code .overloaded}; words of the house also as
     * {@link io.jinqiao.compliance.Compliance#pass} does. The same client id from
     * the same sender completes with the first one's receipt and stores nothing.
     */
    CompletableFuture<Receipt> post(NewMessage message);

    /**
     * As {@link #post}, and waits, for whoever only has news to tell: false where nobody is left to hear them, because the
     * conversation is closed or was erased.
     */
    default boolean tell(NewMessage message) {
        try {
            post(message).join();
            return true;
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Refused refused && isOver(refused)) {
                return false;
            }
            throw failed;
        }
    }

    /** Whether it was refused because the conversation is closed or not there any more. */
    static boolean isOver(Refused refused) {
        return refused.code().equals("conversation.closed") || refused.code().equals("conversation.unknown");
    }

    /** Messages after this number, in order, at most {@code limit}. */
    List<MessageView> since(ConversationId id, long after, int limit);

    /** The newest messages, oldest first, at most {@code limit}. */
    List<MessageView> latest(ConversationId id, int limit);

    /** From the assistant (or an owner) into the queue. */
    void await(ConversationId id, Actor by);

    /** To this member of staff; the only way anybody becomes the owner. */
    void assign(ConversationId id, StaffId owner);

    /**
     * Somebody of the staff may write beside the owner, who stays the owner; false when they may already. Refuses with
     * {@code conversation.not-served}, {@code .own}.
     */
    boolean welcome(ConversationId id, StaffId guest);

    /** And not any more; false when they did not. */
    boolean part(ConversationId id, StaffId guest);

    /** Who takes part beside the owner, whoever came first. */
    List<StaffId> guests(ConversationId id);

    /** Ends it. Closing a closed one refuses with {@code conversation.closed}. */
    void close(ConversationId id, Actor by, Closing closing);

    void speak(ConversationId id, Language language, Actor by);

    void tag(ConversationId id, List<String> tags, Actor by);

    /** What the machine or a person understood: business class, emotion 0–4, subject line; null leaves as it is. */
    void understand(ConversationId id, Understanding understanding);

    /** What the customer filled in while waiting (CH5). */
    void fillForm(ConversationId id, PrefilledForm form);

    /** A note for staff; customers never see it. */
    void note(ConversationId id, StaffId by, String text);

    List<NoteView> notes(ConversationId id);

    /** Conversations with the assistant whose last customer message has no answer yet; asked at start only. */
    List<ConversationId> unanswered(int limit);

    /** The assistant has dealt with everything up to this number. */
    void answered(ConversationId id, long upTo);
}

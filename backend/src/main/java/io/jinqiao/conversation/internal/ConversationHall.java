package io.jinqiao.conversation.internal;

import io.jinqiao.compliance.Passage;
import io.jinqiao.conversation.Closing;
import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.NewMessage;
import io.jinqiao.conversation.NoteView;
import io.jinqiao.conversation.PrefilledForm;
import io.jinqiao.conversation.Receipt;
import io.jinqiao.conversation.Understanding;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The door other modules knock on. */
@Component
class ConversationHall implements Conversations {

    private final Changes changes;
    private final ConversationReads conversations;
    private final MessageReads messages;
    private final NoteRepository notes;
    private final GuestRepository guests;
    private final HouseWords gate;
    private final GroupCommit commit;

    ConversationHall(
            Changes changes,
            ConversationReads conversations,
            MessageReads messages,
            NoteRepository notes,
            GuestRepository guests,
            HouseWords gate,
            GroupCommit commit) {
        this.changes = changes;
        this.conversations = conversations;
        this.messages = messages;
        this.notes = notes;
        this.guests = guests;
        this.gate = gate;
        this.commit = commit;
    }

    /** All that can be asked of a conversation. */
    @Component
    record Changes(
            OpenConversation.Handler open,
            AdoptConversation.Handler adopt,
            AwaitPerson.Handler await,
            AssignConversation.Handler assign,
            CloseConversation.Handler close,
            ChooseLanguage.Handler speak,
            TagConversation.Handler tag,
            UnderstandConversation.Handler understand,
            FillForm.Handler fillForm,
            AddNote.Handler note,
            WelcomeGuest.Handler welcome,
            ConversationRepository repository) {}

    @Override
    public ConversationView open(CustomerId customer, String channel, Language language) {
        return changes.open.handle(new OpenConversation(customer, channel, language));
    }

    @Override
    public ConversationView adopt(ConversationId id, CustomerId customer) {
        return changes.adopt.handle(new AdoptConversation(id, customer));
    }

    @Override
    public Optional<ConversationView> current(CustomerId customer) {
        return conversations.current(customer);
    }

    @Override
    public ConversationView get(ConversationId id) {
        return conversations.get(id);
    }

    @Override
    public List<ConversationView> all(List<ConversationId> ids) {
        return conversations.all(ids);
    }

    @Override
    public List<ConversationView> ofCustomer(CustomerId customer, int limit) {
        return conversations.ofCustomer(customer, limit);
    }

    @Override
    public List<ConversationView> ofOwner(StaffId owner) {
        return conversations.ofOwner(owner);
    }

    @Override
    public CompletableFuture<Receipt> post(NewMessage message) {
        return MessageText.objection(message)
                .map(CompletableFuture::<Receipt>failedFuture)
                .orElseGet(() -> judged(message));
    }

    /** The gate hears what was written, secrets too: who serves must not even say them. */
    private CompletableFuture<Receipt> judged(NewMessage message) {
        try {
            return store(WithoutSecrets.of(message), gate.pass(message));
        } catch (Refused refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    /** What must not be kept never reaches the line of those that wait to be stored. */
    private CompletableFuture<Receipt> store(WithoutSecrets clean, @Nullable Passage passage) {
        var stored = commit.join(clean.message().passed(passage));
        return clean.hasHidden()
                ? stored.whenComplete((receipt, refusal) -> {
                    if (refusal == null) {
                        var word = clean.word(receipt.number());
                        var _ = commit.join(word.passed(gate.pass(word)));
                    }
                })
                : stored;
    }

    @Override
    public List<MessageView> since(ConversationId id, long after, int limit) {
        return messages.since(id, after, limit);
    }

    @Override
    public List<MessageView> latest(ConversationId id, int limit) {
        return messages.latest(id, limit);
    }

    @Override
    public void await(ConversationId id, Actor by) {
        changes.await.handle(new AwaitPerson(id, by));
    }

    @Override
    public void assign(ConversationId id, StaffId owner) {
        changes.assign.handle(new AssignConversation(id, owner));
    }

    @Override
    public void close(ConversationId id, Actor by, Closing closing) {
        changes.close.handle(new CloseConversation(id, by, closing));
    }

    @Override
    public void speak(ConversationId id, Language language, Actor by) {
        changes.speak.handle(new ChooseLanguage(id, language, by));
    }

    @Override
    public void tag(ConversationId id, List<String> tags, Actor by) {
        changes.tag.handle(new TagConversation(id, tags, by));
    }

    @Override
    public void understand(ConversationId id, Understanding understanding) {
        changes.understand.handle(new UnderstandConversation(id, understanding));
    }

    @Override
    public void fillForm(ConversationId id, PrefilledForm form) {
        changes.fillForm.handle(new FillForm(id, form));
    }

    @Override
    public void note(ConversationId id, StaffId by, String text) {
        changes.note.handle(new AddNote(id, by, text));
    }

    @Override
    public boolean welcome(ConversationId id, StaffId guest) {
        return changes.welcome.handle(new WelcomeGuest(id, guest, true));
    }

    @Override
    public boolean part(ConversationId id, StaffId guest) {
        return changes.welcome.handle(new WelcomeGuest(id, guest, false));
    }

    @Override
    public List<StaffId> guests(ConversationId id) {
        return guests.of(id);
    }

    @Override
    public List<NoteView> notes(ConversationId id) {
        return notes.of(id);
    }

    @Override
    public List<ConversationId> unanswered(int limit) {
        return conversations.unanswered(limit);
    }

    @Override
    public void answered(ConversationId id, long upTo) {
        changes.repository.answered(id, upTo);
    }
}

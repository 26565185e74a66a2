package io.jinqiao.evidence.internal;

import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.NoteView;
import io.jinqiao.customer.CustomerView;
import io.jinqiao.evidence.internal.Story.Matter;
import io.jinqiao.evidence.internal.Story.Talk;
import io.jinqiao.ticket.TicketView;
import io.jinqiao.vault.Classes;
import io.jinqiao.vault.Purpose;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A story as it leaves the house masked: the customer's name, and every telephone, identity and card number in what was said
 * and written. Facts stay as they are, because their proofs are over each of their bytes; they hold hashes of words.
 */
@Component
class MaskStory {

    private final Classes classes;

    MaskStory(Classes classes) {
        this.classes = classes;
    }

    Story masked(Story story) {
        return new Story(
                customer(story.customer()),
                story.conversations().stream().map(this::talk).toList(),
                story.tickets().stream()
                        .map(matter -> new Matter(ticket(matter.ticket()), matter.clocks()))
                        .toList(),
                story.ratings(),
                story.articles(),
                story.facts());
    }

    /** The messages that are not as they were sealed, {@code conversation/number}. */
    static List<String> hidden(Story sealed, Story shown) {
        var hidden = new ArrayList<String>();
        for (int talk = 0; talk < sealed.conversations().size(); talk++) {
            var before = sealed.conversations().get(talk).messages();
            var after = shown.conversations().get(talk).messages();
            for (int i = 0; i < before.size(); i++) {
                if (!before.get(i).text().equals(after.get(i).text())) {
                    hidden.add(
                            before.get(i).conversation() + "/" + before.get(i).number());
                }
            }
        }
        return List.copyOf(hidden);
    }

    private CustomerView customer(CustomerView view) {
        return new CustomerView(
                view.id(),
                view.kind(),
                view.number(),
                view.name().isEmpty() ? "" : classes.masked("NAME", Purpose.EXPORT, view.name()),
                view.phone(),
                view.value(),
                view.verified(),
                view.riskGrade(),
                view.language(),
                view.tags(),
                view.since(),
                view.branch());
    }

    private Talk talk(Talk talk) {
        return new Talk(
                talk.conversation(),
                talk.messages().stream().map(this::message).toList(),
                talk.notes().stream()
                        .map(note -> new NoteView(note.by(), words(note.text()), note.at()))
                        .toList(),
                talk.path());
    }

    private MessageView message(MessageView said) {
        return new MessageView(
                said.conversation(),
                said.number(),
                said.clientId(),
                said.from(),
                said.kind(),
                words(said.text()),
                said.detail(),
                said.at());
    }

    private TicketView ticket(TicketView view) {
        return new TicketView(
                view.id(),
                view.number(),
                view.version(),
                view.customer(),
                view.conversation(),
                words(view.subject()),
                words(view.detail()),
                view.contact(),
                view.business(),
                view.urgency(),
                view.state(),
                view.owner(),
                view.team(),
                orNull(view.result()),
                view.satisfied(),
                orNull(view.closingReason()),
                view.reopened(),
                view.openedAt(),
                view.dueAt(),
                view.pausedSince(),
                view.resolvedAt(),
                view.closedAt(),
                view.notes().stream()
                        .map(note -> new TicketView.Note(note.by(), words(note.text()), note.at()))
                        .toList());
    }

    private @Nullable String orNull(@Nullable String text) {
        return text == null ? null : words(text);
    }

    private String words(String text) {
        return classes.maskedWords(Purpose.EXPORT, text);
    }
}

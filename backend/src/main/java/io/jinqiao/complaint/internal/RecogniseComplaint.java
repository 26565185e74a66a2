package io.jinqiao.complaint.internal;

import io.jinqiao.assistant.events.AssistantDecided;
import io.jinqiao.complaint.Account;
import io.jinqiao.complaint.Account.CaseType;
import io.jinqiao.complaint.Filer;
import io.jinqiao.complaint.NewComplaint;
import io.jinqiao.complaint.Receipt;
import io.jinqiao.complaint.Receipt.Door;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Files what the machine heard as a complaint even though nobody called it one (CP1): once a conversation. A handler
 * grades it, or says that it was none.
 */
@Component
class RecogniseComplaint {

    private static final int MESSAGES = 60;
    private static final int SUBJECT = 40;
    private static final int FACTS = 4000;

    private final Conversations conversations;
    private final KeyRepository keys;
    private final FileComplaint.Handler file;

    RecogniseComplaint(Conversations conversations, KeyRepository keys, FileComplaint.Handler file) {
        this.conversations = conversations;
        this.keys = keys;
        this.file = file;
    }

    @ApplicationModuleListener
    void on(AssistantDecided decided) {
        if (decided.decision().equals("HAND_OVER") && decided.reason().equals("COMPLAINT")) {
            var words = words(decided);
            if (!words.isEmpty() && keys.recognise(decided.conversation(), ComplaintId.next())) {
                file.handle(new FileComplaint(new NewComplaint(
                        decided.customer(),
                        decided.conversation(),
                        Receipt.at(Door.CHAT),
                        Filer.COMPLAINANT,
                        account(decided, words),
                        null,
                        Actor.MACHINE)));
            }
        }
    }

    private List<String> words(AssistantDecided decided) {
        return conversations.latest(decided.conversation(), MESSAGES).stream()
                .filter(message -> message.from().is(decided.customer()) && message.number() <= decided.number())
                .map(MessageView::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static Account account(AssistantDecided decided, List<String> words) {
        var all = String.join("\n", words);
        var last = words.getLast();
        return new Account(
                CaseType.COMPLAINT,
                Likely.regime(all),
                last.substring(0, Math.min(last.length(), SUBJECT)),
                all.substring(Math.max(0, all.length() - FACTS)),
                "",
                null,
                List.of(),
                "",
                List.of(),
                List.of(),
                decided.business());
    }
}

package io.jinqiao.identity.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.NewMessage;
import io.jinqiao.customer.Customers;
import io.jinqiao.identity.Level;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.Staff;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks and hears codes: what is sent leaves outside any transaction, and both sides of the conversation are told. */
@Component
class StepUpDesk {

    private final AskCode.Handler ask;
    private final AnswerCode.Handler answer;
    private final CodeNotSent.Handler notSent;
    private final StepUpRepository stepUps;
    private final Customers customers;
    private final Conversations conversations;
    private final Staff staff;

    StepUpDesk(
            AskCode.Handler ask,
            AnswerCode.Handler answer,
            CodeNotSent.Handler notSent,
            StepUpRepository stepUps,
            Customers customers,
            Conversations conversations,
            Staff staff) {
        this.ask = ask;
        this.answer = answer;
        this.notSent = notSent;
        this.stepUps = stepUps;
        this.customers = customers;
        this.conversations = conversations;
        this.staff = staff;
    }

    /** The telephone it went to, masked. Refuses with {@code identity.no-telephone}, and as {@link AskCode} does. */
    String ask(ConversationView conversation, @Nullable StaffId by) {
        if (customers.get(conversation.customer()).phone() == null) {
            throw noTelephone();
        }
        var made = ask.handle(new AskCode(conversation.id(), conversation.customer(), by));
        var to = customers.text(conversation.customer(), words(made.code(), conversation.language()));
        if (to.isEmpty()) {
            notSent.handle(new CodeNotSent(conversation.id()));
            throw noTelephone();
        }
        stepUps.sent(made.id(), to.get());
        tell(conversation.id(), "step-up-asked", made.id().toString(), Map.of("to", to.get()));
        return to.get();
    }

    /** Refuses with {@code identity.code-wrong}, {@code identity.code-void}, {@code identity.code-late}, {@code identity.nothing-asked}. */
    void answer(ConversationView conversation, String code) {
        var open = stepUps.open(conversation.id()).map(StepUp::id);
        var outcome = answer.handle(new AnswerCode(conversation.id(), conversation.customer(), code));
        var about = open.map(UUID::toString).orElse("");
        switch (outcome) {
            case PASSED -> tell(conversation.id(), "step-up-passed", about, Map.of("level", Level.L3.name()));
            case WRONG -> throw Refused.conflict("identity.code-wrong", "The code is not right");
            case VOID -> {
                tell(conversation.id(), "step-up-failed", about, Map.of());
                throw Refused.conflict("identity.code-void", "Wrong too often: ask for another code");
            }
            case LATE -> throw Refused.conflict("identity.code-late", "The code is over: ask for another");
        }
    }

    void tell(ConversationId conversation, String event, String about, Map<String, Object> more) {
        var detail = new HashMap<String, Object>(more);
        detail.put("event", event);
        var _ = conversations.post(
                new NewMessage(conversation, Actor.SYSTEM, event + "-" + about, MessageView.Kind.EVENT, "", detail));
    }

    private String words(String code, Language language) {
        var house = staff.institution().name().in(language);
        return language == Language.EN
                ? "[%s] Your code is %s. Enter it only on the chat page, within 5 minutes. Our staff never ask for it."
                        .formatted(house, code)
                : "【%s】您的验证码是 %s，5 分钟内有效，只在对话页面的验证框中填写。工作人员不会向您索要验证码。".formatted(house, code);
    }

    private static Refused noTelephone() {
        return new Refused(
                Refused.Kind.UNAVAILABLE, "identity.no-telephone", "No code can be sent: the counter checks who it is");
    }
}

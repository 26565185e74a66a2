package io.jinqiao.dialogue.internal;

import io.jinqiao.dialogue.spi.ActRequest;
import io.jinqiao.dialogue.spi.ActResult;
import io.jinqiao.identity.Identity;
import io.jinqiao.identity.Level;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether the house is sure enough of a customer for an act; where a code can help, it is sent and waited for. */
@Component
class Certainty {

    private static final Bilingual SIGN_IN = new Bilingual(
            "这项业务要先确认您是本人：请从手机银行 App 登录后进入对话，或由人工客服为您核验。",
            "For this we have to know that it is you: please come in from our mobile app, or let a colleague check.");

    private static final Bilingual NO_CODE = new Bilingual(
            "这项业务要先核验身份，但现在无法向您预留的手机发送验证码。",
            "For this we have to check who you are, but no code can be sent to your telephone at this moment.");

    private static final Bilingual WAITED = new Bilingual(
            "验证码刚刚已发送，请先在下方的验证框填写，再确认一次。",
            "A code was sent just now: please enter it in the box below, and then confirm once more.");

    private final Identity identity;

    Certainty(Identity identity) {
        this.identity = identity;
    }

    /** What stands against the act; empty when nothing does. */
    Optional<ActResult> objection(String act, ActRequest request) {
        var needed = identity.needed("act:" + act);
        if (needed == Level.L0) {
            return Optional.empty();
        }
        var level = identity.of(request.conversation()).level();
        if (level.reaches(needed)) {
            return Optional.empty();
        }
        return Optional.of(
                needed == Level.L3 && level.reaches(Level.L2) ? code(request) : new ActResult.Refused(SIGN_IN, null));
    }

    private ActResult code(ActRequest request) {
        try {
            var to = identity.askCode(request.conversation());
            return new ActResult.NotYet(new Bilingual(
                    "这项业务要核验是您本人：验证码已发到 " + to + "，请在下方的验证框填写（不要写在消息里），然后再确认一次。",
                    "For this we have to know that it is you: a code was sent to " + to
                            + ". Enter it in the box below, not in a message, and then confirm once more."));
        } catch (Refused refused) {
            return refused.code().equals("identity.code-just-sent")
                    ? new ActResult.NotYet(WAITED)
                    : new ActResult.Refused(NO_CODE, null);
        }
    }
}

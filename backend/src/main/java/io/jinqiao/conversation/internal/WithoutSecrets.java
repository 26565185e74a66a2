package io.jinqiao.conversation.internal;

import io.jinqiao.conversation.MessageView.Kind;
import io.jinqiao.conversation.NewMessage;
import io.jinqiao.kernel.Actor;
import io.jinqiao.vault.secrets.Secrets;
import java.util.HashMap;
import java.util.Map;

/**
 * Takes passwords, one-time codes and card codes out of what people write, before it is stored, told or logged anywhere.
 *
 * @param message as it may be stored; {@code hidden} in its detail names what was taken out
 * @param hasHidden whether anything was
 */
record WithoutSecrets(NewMessage message, boolean hasHidden) {

    static WithoutSecrets of(NewMessage written) {
        var from = written.from().kind();
        if (written.kind() != Kind.TEXT || (from != Actor.Kind.CUSTOMER && from != Actor.Kind.STAFF)) {
            return new WithoutSecrets(written, false);
        }
        var clean = Secrets.clean(written.text());
        if (clean.kinds().isEmpty()) {
            return new WithoutSecrets(written, false);
        }
        var detail = new HashMap<String, Object>(written.detail() == null ? Map.of() : written.detail());
        detail.put("hidden", clean.kinds().stream().map(Enum::name).sorted().toList());
        var message = new NewMessage(
                written.conversation(), written.from(), written.clientId(), written.kind(), clean.text(), detail);
        return new WithoutSecrets(message, true);
    }

    /** One sentence to the customer, once a message. */
    NewMessage word(long number) {
        return new NewMessage(
                message.conversation(),
                Actor.SYSTEM,
                "hidden-" + number,
                Kind.EVENT,
                "",
                Map.of("event", "secret-hidden"));
    }
}

package io.jinqiao.demo.internal;

import io.jinqiao.dialogue.spi.Act;
import io.jinqiao.dialogue.spi.ActRequest;
import io.jinqiao.dialogue.spi.ActResult;
import io.jinqiao.kernel.Bilingual;
import java.util.List;
import java.util.Map;

/**
 * The demo bank's back office, played: it keeps what it was told to do and gives a reference. Two cards behave badly so
 * that this can be seen: one ending in 0000 is not the customer's, and with one ending in 9999 the system is out of order.
 */
final class Sandbox {

    private static final Bilingual NOT_YOURS =
            new Bilingual("您名下没有查到这个尾号的卡。", "I cannot find a card of yours that ends like this.");

    static final List<String> ACTS = List.of("block-card", "book-branch", "raise-credit-line", "raise-transfer-limit");

    private Sandbox() {}

    static Act act(String name, SandboxRepository acts) {
        return new PlayedAct(name, acts);
    }

    private record PlayedAct(String name, SandboxRepository acts) implements Act {

        @Override
        public ActResult perform(ActRequest request) {
            return switch (request.values().getOrDefault("tail", "")) {
                case "0000" -> new ActResult.Refused(NOT_YOURS, "tail");
                case "9999" -> throw new IllegalStateException("The played back office is out of order");
                default -> new ActResult.Done(Map.of("reference", acts.perform(name, request)));
            };
        }
    }
}

package io.jinqiao.demo.internal;

import io.jinqiao.dialogue.spi.Act;
import io.jinqiao.dialogue.spi.ActRequest;
import io.jinqiao.dialogue.spi.ActResult;
import io.jinqiao.kernel.Bilingual;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The demo bank's back office, played: it keeps what it was told to do and gives a reference. Two cards behave badly so
 * that this can be seen: one ending in 0000 is not the customer's, and with one ending in 9999 the system is out of order.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "jinqiao.institution", havingValue = "demo")
class Sandbox {

    private static final Bilingual NOT_YOURS =
            new Bilingual("您名下没有查到这个尾号的卡。", "I cannot find a card of yours that ends like this.");

    @Bean
    Act blockCard(SandboxRepository acts) {
        return new PlayedAct("block-card", acts);
    }

    @Bean
    Act bookBranch(SandboxRepository acts) {
        return new PlayedAct("book-branch", acts);
    }

    @Bean
    Act raiseCreditLine(SandboxRepository acts) {
        return new PlayedAct("raise-credit-line", acts);
    }

    @Bean
    Act raiseTransferLimit(SandboxRepository acts) {
        return new PlayedAct("raise-transfer-limit", acts);
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

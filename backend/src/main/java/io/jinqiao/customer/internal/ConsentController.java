package io.jinqiao.customer.internal;

import io.jinqiao.customer.ConsentView;
import io.jinqiao.web.Visitor;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A customer's own consents, and nobody else's. */
@RestController
@RequestMapping("/api/customer/consents")
class ConsentController {

    private final ReadConsents consents;
    private final DecideConsent.Handler decide;

    ConsentController(ReadConsents consents, DecideConsent.Handler decide) {
        this.consents = consents;
        this.decide = decide;
    }

    record Said(int version, boolean given) {}

    @GetMapping
    List<ConsentView> mine(@AuthenticationPrincipal Visitor me) {
        return consents.of(me.id());
    }

    @PutMapping("/{purpose}")
    List<ConsentView> decide(
            @PathVariable String purpose, @RequestBody Said said, @AuthenticationPrincipal Visitor me) {
        decide.handle(new DecideConsent(me.id(), purpose, said.version(), said.given()));
        return consents.of(me.id());
    }
}

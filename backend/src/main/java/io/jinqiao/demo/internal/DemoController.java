package io.jinqiao.demo.internal;

import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.Customers;
import io.jinqiao.identity.Identity;
import io.jinqiao.kernel.Refused;
import io.jinqiao.staff.Staff;
import io.jinqiao.web.Visitor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets a visitor of the demo bank be one of its customers; a real institution has no such door. */
@RestController
@RequestMapping("/api/demo")
class DemoController {

    private final DemoFiles files;
    private final Staff staff;
    private final Customers customers;
    private final DemoApp app;
    private final Identity identity;
    private final ObjectProvider<DemoTexts> texts;

    DemoController(
            DemoFiles files,
            Staff staff,
            Customers customers,
            DemoApp app,
            Identity identity,
            ObjectProvider<DemoTexts> texts) {
        this.files = files;
        this.staff = staff;
        this.customers = customers;
        this.app = app;
        this.identity = identity;
        this.texts = texts;
    }

    record Role(String key, String name, CustomerView.Value value) {}

    record Cast(List<Role> customers) {}

    record Wish(String customer) {}

    record AppToken(String token) {

        @Override
        public String toString() {
            return "AppToken[…]";
        }
    }

    record Text(String text) {

        @Override
        public String toString() {
            return "Text[…]";
        }
    }

    @GetMapping
    Cast cast() {
        return new Cast(players().stream()
                .map(player -> new Role(player.key(), player.name(), player.value()))
                .toList());
    }

    /** Comes in as a customer of the demo bank, whose app vouches for them as a real one would. */
    @PostMapping("/visits")
    Identity.Entered visit(@RequestBody Wish wish) {
        return identity.enter(signed(wish), null);
    }

    /** What the demo bank's app would hand to the chat on its page. */
    @PostMapping("/app-tokens")
    AppToken token(@RequestBody Wish wish) {
        return new AppToken(signed(wish));
    }

    /** The newest text message to the customer's telephone, which in the demo is not in their pocket. */
    @GetMapping("/texts")
    Text text(@AuthenticationPrincipal @Nullable Visitor me) {
        var line = texts.getIfAvailable();
        return new Text(line == null || me == null ? "" : line.newest(me.id()).orElse(""));
    }

    private String signed(Wish wish) {
        var player = players().stream()
                .filter(candidate -> candidate.key().equals(wish.customer()))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("demo.unknown-customer", "Nobody in the demo is called so"));
        customers.add(player.customer());
        return app.token(player.customer().number());
    }

    private List<DemoFiles.Player> players() {
        if (!staff.institution().demo()) {
            throw Refused.notFound("demo.not-here", "This is not the demo institution");
        }
        return files.players();
    }
}

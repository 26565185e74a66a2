package io.jinqiao.suitability.internal;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.suitability.Product;
import io.jinqiao.suitability.internal.SuitabilityRepository.Check;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The check before a sale, for whoever serves the customer. */
@RestController
@RequestMapping("/api/desk/suitability")
@Allowed(Permission.SERVE)
class SuitabilityController {

    private final ReadSuitability reads;
    private final CheckSuitability.Handler check;
    private final GoOnWithSale.Handler goOn;

    SuitabilityController(ReadSuitability reads, CheckSuitability.Handler check, GoOnWithSale.Handler goOn) {
        this.reads = reads;
        this.check = check;
        this.goOn = goOn;
    }

    record Asked(String product) {}

    record Done(List<String> duties) {}

    @GetMapping("/products")
    List<Product> products() {
        return reads.products();
    }

    @GetMapping("/customers/{id}")
    ReadSuitability.Sheet of(@PathVariable CustomerId id, @AuthenticationPrincipal SignedIn me) {
        return reads.of(id, me);
    }

    @PostMapping("/customers/{id}/checks")
    Check check(@PathVariable CustomerId id, @RequestBody Asked asked, @AuthenticationPrincipal SignedIn me) {
        return check.handle(new CheckSuitability(id, asked.product(), me));
    }

    /** Answers with nothing; refused unless the check allows it. */
    @PostMapping("/checks/{id}/sale")
    void goOn(@PathVariable UUID id, @RequestBody Done done, @AuthenticationPrincipal SignedIn me) {
        goOn.handle(new GoOnWithSale(id, done.duties(), me));
    }
}

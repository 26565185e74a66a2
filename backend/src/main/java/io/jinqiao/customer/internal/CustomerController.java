package io.jinqiao.customer.internal;

import io.jinqiao.customer.ConsentView;
import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.Customers;
import io.jinqiao.customer.MaskedField;
import io.jinqiao.customer.Matter;
import io.jinqiao.customer.Reason;
import io.jinqiao.customer.internal.Unmask.InClear;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Customers as the desk looks them up: one by one or by words, never all of them; one only with a matter or a reason. */
@RestController
@RequestMapping("/api/desk/customers")
@Allowed(Permission.READ_CUSTOMERS)
class CustomerController {

    private static final int PAGE = 20;

    /** So many are looked through for whoever sees not all of them; further words find the rest. */
    private static final int SIFTED = 100;

    private final Customers customers;
    private final LookUp.Handler lookUp;
    private final Unmask.Handler unmask;
    private final ReadConsents consents;

    CustomerController(Customers customers, LookUp.Handler lookUp, Unmask.Handler unmask, ReadConsents consents) {
        this.customers = customers;
        this.lookUp = lookUp;
        this.unmask = unmask;
        this.consents = consents;
    }

    record Wish(UUID field, Reason reason) {}

    @GetMapping
    List<CustomerView> search(@RequestParam(defaultValue = "") String q, @AuthenticationPrincipal SignedIn me) {
        var sight = customers.sight(me, Permission.READ_CUSTOMERS);
        return sight
                .only(customers.search(q, sight.isEverywhere() ? PAGE : SIFTED), customer -> Matter.of(customer.id()))
                .stream()
                .limit(PAGE)
                .toList();
    }

    @GetMapping("/{id}")
    CustomerView one(@PathVariable CustomerId id, @AuthenticationPrincipal SignedIn me) {
        lookUp.handle(LookUp.ofCard(id, me));
        return customers.get(id);
    }

    @GetMapping("/{id}/fields")
    List<MaskedField> fields(@PathVariable CustomerId id, @AuthenticationPrincipal SignedIn me) {
        lookUp.handle(LookUp.ofCard(id, me));
        return customers.fields(id);
    }

    @GetMapping("/{id}/consents")
    List<ConsentView> consents(@PathVariable CustomerId id, @AuthenticationPrincipal SignedIn me) {
        lookUp.handle(LookUp.ofCard(id, me));
        return consents.of(id);
    }

    /** Says why, where nothing is open with the customer; holds for half an hour. */
    @PostMapping("/{id}/look-ups")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lookUp(@PathVariable CustomerId id, @RequestBody Reason reason, @AuthenticationPrincipal SignedIn me) {
        lookUp.handle(new LookUp(id, me, reason, null));
    }

    @PostMapping("/{id}/unmaskings")
    @Allowed(Permission.UNMASK)
    InClear unmask(@PathVariable CustomerId id, @RequestBody Wish wish, @AuthenticationPrincipal SignedIn me) {
        return unmask.handle(new Unmask(id, wish.field(), wish.reason(), me));
    }
}

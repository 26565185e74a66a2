package io.jinqiao.customer.internal;

import io.jinqiao.control.ActView;
import io.jinqiao.control.TwoPersonControl;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Subject;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What of a customer's data changes, and what waits for a second person. */
@RestController
@RequestMapping("/api/desk/customers/{id}")
class CustomerChangeController {

    private final ProposePhone.Handler proposePhone;
    private final LookUp.Handler lookUp;
    private final TwoPersonControl control;

    CustomerChangeController(ProposePhone.Handler proposePhone, LookUp.Handler lookUp, TwoPersonControl control) {
        this.proposePhone = proposePhone;
        this.lookUp = lookUp;
        this.control = control;
    }

    record NewPhone(String phone, String reason) {

        @Override
        public String toString() {
            return "NewPhone[…]";
        }
    }

    @GetMapping("/changes")
    @Allowed(Permission.READ_CUSTOMERS)
    List<ActView> changes(@PathVariable CustomerId id, @AuthenticationPrincipal SignedIn me) {
        lookUp.handle(LookUp.ofCard(id, me));
        return control.about(Subject.of(id));
    }

    @PostMapping("/phone")
    @Allowed(Permission.CHANGE_CUSTOMERS)
    List<ActView> phone(
            @PathVariable CustomerId id, @RequestBody NewPhone wanted, @AuthenticationPrincipal SignedIn me) {
        proposePhone.handle(new ProposePhone(id, wanted.phone(), wanted.reason(), me));
        return control.about(Subject.of(id));
    }
}

package io.jinqiao.customer.internal;

import io.jinqiao.control.ActView.Line;
import io.jinqiao.control.NewAct;
import io.jinqiao.control.TwoPersonControl;
import io.jinqiao.customer.ProtectedField;
import io.jinqiao.customer.spi.Certainty;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.vault.Classes;
import io.jinqiao.vault.Purpose;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.Objects;

/** A customer has another number: somebody asks for the change, and somebody else decides. */
record ProposePhone(CustomerId customer, String phone, String reason, SignedIn by) {

    @Override
    public String toString() {
        return "ProposePhone[" + customer + "]";
    }

    @UseCase
    static class Handler {

        private final CustomerRepository customers;
        private final ProtectedFields fields;
        private final PhoneChangeRepository wanted;
        private final Classes classes;
        private final TwoPersonControl control;
        private final List<Certainty> certainties;

        Handler(
                CustomerRepository customers,
                ProtectedFields fields,
                PhoneChangeRepository wanted,
                Classes classes,
                TwoPersonControl control,
                List<Certainty> certainties) {
            this.customers = customers;
            this.fields = fields;
            this.wanted = wanted;
            this.classes = classes;
            this.control = control;
            this.certainties = certainties;
        }

        /** Refuses with {@code customer.unknown}, {@code customer.bad-phone}, {@code customer.same-phone}, {@code identity.level-too-low}, and as control does. */
        void handle(ProposePhone command) {
            var customer = customers.get(command.customer());
            certainties.forEach(each -> each.require(command.by(), customer.id(), "phone"));
            var before = Objects.requireNonNullElse(customer.phone(), "");
            var phone = fields.normal(ProtectedField.PHONE, command.phone());
            if (fields.whose(phone).contains(customer.id())) {
                throw Refused.conflict("customer.same-phone", "It is the number already");
            }
            var act = Ids.next();
            wanted.add(act, customer.id(), phone);
            control.propose(
                    act,
                    new NewAct(
                            PhoneChange.CODE,
                            Subject.of(customer.id()),
                            customer.id(),
                            classes.masked("NAME", Purpose.SCREEN, customer.name()) + " " + customer.number(),
                            List.of(new Line("phone", before, classes.masked("PHONE", Purpose.SCREEN, phone))),
                            command.reason(),
                            command.by()));
        }
    }
}

package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.RequestForm.Shown;
import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.CustomerView.Kind;
import java.util.List;

/** As much of a customer as a department needs to answer (SE2): what the type shows whole, the rest masked. */
record MaskedCustomer(Kind kind, String name, String number) {

    private static final int TAIL = 4;

    static MaskedCustomer of(CustomerView customer, List<Shown> shows) {
        return new MaskedCustomer(
                customer.kind(),
                shows.contains(Shown.NAME) ? customer.name() : name(customer),
                shows.contains(Shown.NUMBER) ? customer.number() : number(customer.number()));
    }

    /** The first character of a person, the first two of a house, then stars. */
    private static String name(CustomerView customer) {
        var name = customer.name();
        var shown = customer.kind() == Kind.PERSONAL ? 1 : 2;
        return name.isEmpty() ? "" : name.substring(0, Math.min(name.length(), shown)) + "**";
    }

    private static String number(String number) {
        return number.length() <= TAIL ? "****" : "****" + number.substring(number.length() - TAIL);
    }

    @Override
    public String toString() {
        return "MaskedCustomer[…]";
    }
}

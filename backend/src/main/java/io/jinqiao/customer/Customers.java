package io.jinqiao.customer;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.web.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Customers and visitors. What is protected leaves masked. */
public interface Customers {

    /** Refuses with {@code customer.unknown}. */
    CustomerView get(CustomerId id);

    /**
     * Somebody is about to see what is kept of this customer: the door that asks why. Over an open matter nothing is asked; a
     * reason holds for half an hour; every look is a fact. Refuses with {@code customer.reason-needed}, {@code
     * customer.erased}, {@code customer.out-of-reach}.
     */
    void look(CustomerId id, SignedIn by, @Nullable Reason reason);

    /** What this person may see by any of these permissions. */
    Sight sight(SignedIn me, Permission... by);

    /** Refuses, as {@link #look} does, whoever has none of the permissions with this customer and no matter open with them. */
    default void require(CustomerId id, SignedIn me, Permission... by) {
        if (!sight(me, by).of(Matter.of(id))) {
            look(id, me, null);
        }
    }

    /** The customers with these ids, in no order; unknown ids are left out. */
    List<CustomerView> all(List<CustomerId> ids);

    /**
     * By name, number, or a protected number: whole, or its last four digits or more (telephone, identity, card, account);
     * an e-mail address whole. At most {@code limit}.
     */
    List<CustomerView> search(String words, int limit);

    /** A new visitor, nameless until they say who they are. */
    CustomerId visit(Language language);

    /** Refuses what {@link #normal} refuses. */
    CustomerId add(NewCustomer customer);

    /** What is kept sealed of this customer, masked; nothing once their key was destroyed. */
    List<MaskedField> fields(CustomerId id);

    /** Whether this is the customer's own telephone number. */
    boolean hasPhone(CustomerId id, String number);

    /** Whether this customer agrees to a purpose, in its words of today. Refuses with {@code customer.unknown-purpose}. */
    boolean agrees(CustomerId id, String purpose);

    /** Takes back every consent that this customer gave, as they asked. */
    void withdrawAll(CustomerId id);

    /**
     * The one way in which a value of this field is written.
     *
     * <p>Refuses with {@code customer.bad-phone}, {@code .bad-identity}, {@code .bad-card}, {@code .bad-account}, {@code
     * .bad-address} or {@code .bad-email}. A card number whose check digit is wrong passes: some domestic ones have none.
     */
    String normal(ProtectedField field, String value);

    /**
     * Puts another value in place of the one that was (of a field with many: adds it). Who decided it is the caller's
     * business; the change is told as a fact without the value.
     */
    void change(CustomerId id, ProtectedField field, String value, Actor by);

    /** As the resident's identity number says it; empty where none is kept. */
    Optional<LocalDate> born(CustomerId id);

    /** Whom the institution's own systems call by this number; no visitor is found so. */
    Optional<CustomerId> known(String number);

    /**
     * Words to the telephone number that is kept of this customer, which leaves this module only on that line. Answers the number
     * masked; nothing where none is kept or no line takes them.
     */
    Optional<String> text(CustomerId id, String words);

    /** The grade of the newest assessment, C1 to C5; takes part in the caller's transaction. */
    void grade(CustomerId id, String riskGrade);
}

package io.jinqiao.vault;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.vault.cipher.Place;
import java.util.Collection;

/**
 * Seals and opens single values of one owner: a customer, a member of staff, the house itself. Neither a message nor a log ever holds what was sealed.
 *
 * <p>What is sealed for one place (table, column, row) opens at no other: moving a sealed value is noticed.
 */
public interface Vault {

    /**
     * Seals in the caller's transaction, and makes the owner's key when they have none. Refuses with
     * {@code vault.destroyed} when their key was destroyed.
     */
    byte[] seal(Owner owner, Place place, String value);

    /** Refuses with {@code vault.destroyed} when the key was destroyed, {@code vault.broken} what was changed or moved. */
    String open(Owner owner, Place place, byte[] sealed);

    /** Reads the keys of many at once, before a list of them is opened. */
    void prepare(Collection<Owner> owners);

    /**
     * What a value is found by without being known: equal for equal values of one index, 16 bytes, under a key of its own.
     *
     * @param index names what is indexed, so that a telephone number and a card number of the same digits differ
     * @param normal the value in its one way of writing
     */
    byte[] index(String index, String normal);

    /** Destroys every key of this customer: what was sealed for them is gone for good, in every copy. */
    void shred(CustomerId customer);

    /** The same for an owner who is no customer, in the caller's transaction; whose it was only the caller knows and tells. */
    void shred(Owner owner);
}

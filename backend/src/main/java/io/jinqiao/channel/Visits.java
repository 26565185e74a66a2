package io.jinqiao.channel;

import io.jinqiao.kernel.CustomerId;
import java.time.Instant;

/** Tokens by which a browser or an app is known as one customer. */
public interface Visits {

    /** A new token (256 random bits, URL-safe) for this customer; only its hash is kept. */
    String issue(CustomerId customer);

    /** The same, known only until then. */
    String issue(CustomerId customer, Instant until);
}

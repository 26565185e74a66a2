package io.jinqiao.channel;

import io.jinqiao.kernel.CustomerId;

/** Tokens by which a browser or an app is known as one customer. */
public interface Visits {

    /** A new token (256 random bits, URL-safe) for this customer; only its hash is kept. */
    String issue(CustomerId customer);
}

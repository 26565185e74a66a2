package io.jinqiao.customer.spi;

import io.jinqiao.kernel.CustomerId;

/** What carries short words to a customer's telephone: the institution's gateway for text messages. */
public interface TextLine {

    /**
     * Returns once the gateway has taken them; anything thrown means that it has not. Neither number nor words are logged.
     *
     * @param phone in clear
     */
    void carry(CustomerId customer, String phone, String words);
}

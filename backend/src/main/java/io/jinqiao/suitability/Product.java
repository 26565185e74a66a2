package io.jinqiao.suitability;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Words;

/**
 * Something with a risk that a customer may buy.
 *
 * @param issuerLevel what the issuer rates it, 1 to 5 for R1 to R5
 * @param sellerLevel what we rate it
 */
public record Product(String code, Bilingual name, String issuer, int issuerLevel, int sellerLevel) {

    public Product {
        code = Words.required(code, 40);
        if (issuerLevel < 1 || issuerLevel > 5 || sellerLevel < 1 || sellerLevel > 5) {
            throw Refused.invalid("suitability.bad-level", "Levels are 1 to 5");
        }
    }

    /** Where the two differ the higher one counts (NFRA order 2025 No. 7). */
    public int level() {
        return Math.max(issuerLevel, sellerLevel);
    }
}

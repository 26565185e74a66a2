/**
 * Vault: seals personal data field by field under keys of their own, finds sealed values again, and forgets a customer by
 * destroying their key.
 *
 * <p>What is sealed stays in the tables of the module that owns it. Who may see a value, and why, is decided there.
 */
@ApplicationModule(
        displayName = "Vault",
        allowedDependencies = {})
@NullMarked
package io.jinqiao.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What happened to a customer's profile. */
@NamedInterface("events")
@NullMarked
package io.jinqiao.customer.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

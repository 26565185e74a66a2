@NullMarked
package io.jinqiao.sla.internal;

import org.jspecify.annotations.NullMarked;

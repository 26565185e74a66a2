@NullMarked
package io.jinqiao.staff.internal;

import org.jspecify.annotations.NullMarked;

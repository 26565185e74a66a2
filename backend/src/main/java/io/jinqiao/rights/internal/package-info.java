@NullMarked
package io.jinqiao.rights.internal;

import org.jspecify.annotations.NullMarked;

package org.thegathering.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On which nodes the tests of a class play, where it is not one node as {@link TestNode} sets it. */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OnNodes {

    int value() default 1;

    /** Whether several nodes share their events; otherwise they share the database alone. */
    boolean joined() default true;

    /** Whether they can send mail: to {@link Cast#post}. */
    boolean mail() default false;

    /** Changes to the settings, {@code GATHERING_NAME=value} each. */
    String[] settings() default {};
}

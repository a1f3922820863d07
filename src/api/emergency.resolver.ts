import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from "type-graphql";
import { EmergencyDeclaration } from "../domain/emergency-declaration";
import { EmergencyEntry, EmergencyEntryConnection } from "../domain/emergency-entry";
import { CompleteEmergencyEntryInput, DeclareEmergencyInput } from "../domain/emergency-input";
import { Participant } from "../domain/participant";
import { RegisterChange } from "../domain/register-change";
import { NoArgs, PageArgs } from "./args";
import type { HubContext } from "./context";
import { selectionOf } from "./selection";

@ArgsType()
export class DeclarationArgs {
  @Field(() => ID, { description: "Id of the viewer's own declaration." })
  declaration!: string;
}

@ArgsType()
export class EmergencyEntryArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: "Slug of the jurisdiction; null asks all." })
  jurisdiction?: string | null;

  @Field(() => Boolean, { nullable: true, description: "True: only those that still lack something; false: only the others." })
  incomplete?: boolean | null;
}

const INPUT = { description: "What is declared or said." };

/** Break-glass, 42 CFR 2.51. */
@Resolver(() => EmergencyEntry)
export class EmergencyResolver {
  @Mutation(() => EmergencyDeclaration, {
    nullable: true,
    description: "A medical emergency is declared (42 CFR 2.51), for purpose EMERGENCY and medical personnel only. Answered alike whether such a person is known or not. For 60 minutes it opens, for whoever declared it, what an emergency needs; what is read is written into the patient's record.",
  })
  declareEmergency(@Arg("input", () => DeclareEmergencyInput, INPUT) input: DeclareEmergencyInput, @Ctx() { door, registers }: HubContext) {
    return registers.emergencies.declare(door, input);
  }

  @Mutation(() => RegisterChange, {
    nullable: true,
    description: "Says what the patient's record still lacks about an emergency (42 CFR 2.51(c)). Null for a declaration of somebody else and for an entry of another program, known or not.",
  })
  completeEmergencyEntry(@Arg("input", () => CompleteEmergencyEntryInput, INPUT) input: CompleteEmergencyEntryInput, @Ctx() { door, registers }: HubContext) {
    return registers.emergencies.complete(door, input);
  }

  @Query(() => Participant, { nullable: true, description: "The person of an emergency that the viewer declared and that is not over. Null if the declaration found nobody, or more than one." })
  emergencyParticipant(@Args() { declaration }: DeclarationArgs, @Ctx() { door }: HubContext, @Info() info: GraphQLResolveInfo) {
    return door.emergencyParticipant(declaration, selectionOf(info));
  }

  @Query(() => EmergencyEntryConnection, { nullable: true, description: "Entries of patients' records about disclosures in emergencies (42 CFR 2.51(c)), newest first, for the program's privacy officer. Null and an error with a code for everybody else." })
  emergencyEntries(@Args() args: EmergencyEntryArgs, @Ctx() { door }: HubContext, @Info() info: GraphQLResolveInfo) {
    return door.emergencyEntries(args, selectionOf(info));
  }

  @FieldResolver(() => Participant, { nullable: true })
  participant(@Root() entry: object, @Args() _args: NoArgs, @Ctx() { door }: HubContext, @Info() info: GraphQLResolveInfo) {
    return door.link(entry, "participant", selectionOf(info));
  }
}

/** Takes what a record holds under a name itself; what every object has from its prototype is not looked at. */
export function ownValue<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** One object for each owner and name, made when it is first asked. At most so many are kept; the one asked longest ago goes first. */
export function createViewMemory<Owner extends object, View extends object>(most: number) {
  const ofOwners = new WeakMap<Owner, Map<string, View>>();
  const lastAsked = new Map<View, { readonly views: Map<string, View>; readonly name: string }>();

  return function remembered(owner: Owner, name: string, make: () => View): View {
    const views = ofOwners.get(owner) ?? new Map<string, View>();
    const view = views.get(name) ?? make();
    ofOwners.set(owner, views.set(name, view));
    lastAsked.delete(view);
    lastAsked.set(view, { views, name });
    if (lastAsked.size > most) forgetFirst();
    return view;
  };

  function forgetFirst(): void {
    const [first] = lastAsked;
    if (!first) return;
    const [view, { views, name }] = first;
    lastAsked.delete(view);
    views.delete(name);
  }
}
